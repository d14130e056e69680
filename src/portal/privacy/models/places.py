"""Every place that holds something of a person: the one list that the preview, the export, the erasure and a test read.

A new column with text has to be named here, as a person's (`PLACES`, `SCANS`), as free text (`FREE`) or as nobody's (`NOBODYS`).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tortoise.expressions import Q, Subquery
from tortoise.models import Model

from portal.access.models import Grant
from portal.access.models_requests import AccessRequest
from portal.accounts.models import Account, AccountDraft, AccountReport, AccountUser, Engagement, ProposalAnswer
from portal.audit.models import Event
from portal.bulk.models import BulkRun
from portal.clients.models import Client, Note, NoteRevision
from portal.clients.models_import import ClientImport
from portal.earnings.models import PaymentFile, PayoutDetails, PayoutRun, WhatIf
from portal.files.models import File
from portal.identity.models import RestoreRequest, SignIn
from portal.insights.models_schedules import ReportSchedule
from portal.invitations.models import Invitation
from portal.invoices.models import Invoice
from portal.invoices.rules import InvoiceState
from portal.notifications.models import DigestPlan, Notification, NotificationChoice, NotificationSegment
from portal.outbox.models import Mail
from portal.outbox.webhooks import Webhook
from portal.partners.models import Interest, Partner
from portal.people.models import (
    ApiToken,
    MailToken,
    Passkey,
    PendingSignIn,
    RecoveryCode,
    Session,
    SignUp,
    Staff,
    Totp,
    User,
)
from portal.privacy.models.person import Person
from portal.privacy.rules import Fate, Group
from portal.programme.models import PartnerTier, ProgrammeEvent, ProgrammeVersion
from portal.referrals.models import Referral, ReferralRequest, ReferralStep
from portal.resources.models import Resource, ResourceVote, TrainingProgress
from portal.segments.models import Segment
from portal.segments.models_standing import StandingGrant
from portal.support.models import AccountManager, CaseMessage, PartnerCase

NAME, EMAIL = "<name>", "<email>"  # the placeholder, and an address that no mail reaches
Whose = Callable[[Person], Q | None]


@dataclass(frozen=True)
class Place:
    """Rows of a model that are about a person. `becomes`: what an erasure writes into the columns that tell who it is, were they not kept.

    `shows`: what an export gives beside them. Secrets are never shown.
    """

    group: Group
    model: type[Model]
    whose: Whose
    becomes: Mapping[str, Any] = field(default_factory=dict)
    shows: tuple[str, ...] = ()
    fate: Fate = Fate.REPLACED
    hides: frozenset[str] = frozenset()  # secrets: erased, and shown to nobody


def _user(path: str = "user_id", **rest: Any) -> Whose:
    """Rows that name the person's user."""
    return lambda person: Q(**{path: person.user.id}, **rest) if person.user else None


def _staff(path: str = "staff_id", **rest: Any) -> Whose:
    """Rows of the person's places in partners."""
    return lambda person: Q(**{f"{path}__in": person.staff}, **rest) if person.staff else None


def _at(column: str = "email", *, by_itself: bool = False, **rest: Any) -> Whose:
    """Rows with the person's address: others noted it, or the person gave it (`by_itself`)."""
    return lambda person: None if person.asks_itself and not by_itself else Q(**{f"{column}__iexact": person.email}, **rest)


def _named(column: str, partner: str | None = None, account: str | None = None) -> Whose:
    """Rows with nothing but a name: one of the person's, in the person's partners, by the vendor's people anywhere; or in accounts."""

    def whose(person: Person) -> Q | None:
        has, found = Q(**{f"{column}__in": sorted(person.names)}), None
        if not person.names:
            return None
        if person.user and (person.at_vendor or (partner and person.partners)):
            found = has if person.at_vendor else has & Q(**{f"{partner}__in": person.partners})
        if account and person.accounts and not (person.user and person.at_vendor):
            theirs = has & Q(**{f"{account}__in": person.accounts})
            found = found | theirs if found else theirs
        return found

    return whose


def _stood(column: str, model: type[Model], partner: str | None = None, account: str | None = None) -> Place:
    """A name beside what was done."""
    return Place(Group.ACTS, model, _named(column, partner, account), {column: NAME})


_DELETED = Fate.DELETED
_SECRET = frozenset({"digest", "secret", "password_hash", "credential_id", "public_key", "hint"})


def _gone(group: Group, model: type[Model], whose: Whose, texts: tuple[str, ...] = (), shows: tuple[str, ...] = ()) -> Place:
    """Rows that an erasure deletes."""
    return Place(group, model, whose, dict.fromkeys(texts, ""), shows, _DELETED, _SECRET)


def _account_user(person: Person) -> Q | None:
    if person.asks_itself:
        return None
    found = Q(email__iexact=person.email)
    return found | Q(user_id=person.user.id) if person.user else found


def _own_mail(person: Person) -> Q | None:
    return Q(email__iexact=person.email) | Q(user_id=person.user.id) if person.user else Q(email__iexact=person.email)


def _own_segments(person: Person) -> Q | None:
    """Those that nobody else has anything of: not shared, and no access ever followed them."""
    followed = Subquery(StandingGrant.all().values("segment_id"))
    return Q(owner_id=person.user.id, shared=False) & ~Q(id__in=followed) if person.user else None


def _others_segments(person: Person) -> Q | None:
    followed = Subquery(StandingGrant.all().values("segment_id"))
    return Q(owner_id=person.user.id) & (Q(shared=True) | Q(id__in=followed)) if person.user else None


PLACES: tuple[Place, ...] = (
    Place(
        Group.PROFILE,
        User,
        _user("id"),
        {"name": NAME, "email": EMAIL, "email_key": EMAIL, "password_hash": "", "language": "en", "timezone": "UTC", "theme": "system"},
        ("vendor_role", "is_analyst", "has_second_factor", "reads_contacts", "single_keys", "created_at"),
        hides=_SECRET,
    ),
    Place(Group.MEMBERSHIPS, Staff, _staff("id"), {"invited_as": ""}, ("partner_id", "role", "invited_at", "joined_at", "deactivated_at", "last_seen_at")),
    Place(Group.MEMBERSHIPS, Grant, _staff(), {}, ("client_id", "engagement_id", "since", "until", "ended_at")),
    Place(Group.MEMBERSHIPS, StandingGrant, _staff(), {}, ("segment_id", "since", "ended_at")),
    Place(Group.MEMBERSHIPS, AccessRequest, _staff(), {}, ("client_id", "reason", "asked_at", "decided_at", "outcome", "answer")),
    _gone(Group.MEMBERSHIPS, AccountManager, _user(), (), ("partner_id", "since")),
    _gone(Group.SIGN_IN, PendingSignIn, _user(), ("digest",), ("made_at",)),
    _gone(Group.SIGN_IN, Session, _user(), ("digest", "browser", "address"), ("created_at", "seen_at", "expires_at")),
    _gone(Group.SIGN_IN, Totp, _user(), ("secret",), ("made_at", "confirmed_at")),
    _gone(Group.SIGN_IN, Passkey, _user(), ("name", "credential_id", "public_key"), ("is_synced", "made_at", "used_at")),
    _gone(Group.SIGN_IN, RecoveryCode, _user(), ("digest",), ("made_at", "used_at")),
    _gone(Group.SIGN_IN, MailToken, _own_mail, ("digest", "email"), ("purpose", "made_at", "expires_at", "used_at")),
    _gone(Group.SIGN_IN, ApiToken, _user(), ("name", "digest", "hint"), ("scopes", "created_at", "expires_at", "last_used_at")),
    _gone(Group.NOTIFICATIONS, NotificationChoice, _user(), (), ("event", "portal", "mail", "digest")),
    _gone(Group.NOTIFICATIONS, DigestPlan, _user(), (), ("rhythm", "hour", "next_at")),
    _gone(Group.NOTIFICATIONS, NotificationSegment, _user(), (), ("segment_id",)),
    _gone(Group.NOTIFICATIONS, ReportSchedule, _user(), (), ("report", "rhythm", "format", "asked", "made_at")),
    _gone(Group.NOTIFICATIONS, Notification, _user(), (), ("event", "words", "at", "read_at")),
    _gone(Group.DRAFTS, ClientImport, _user("owner_id"), ("file_name", "text", "mapping", "outcome"), ("created_at",)),
    _gone(Group.DRAFTS, AccountDraft, _user("owner_id"), ("wish",), ("created_at",)),
    _gone(Group.NOTIFICATIONS, NotificationSegment, _user(), (), ("segment_id",)),
    _gone(Group.SEGMENTS, Segment, _own_segments, ("owner_name",), ("of", "name", "condition", "created_at")),
    Place(Group.SEGMENTS, Segment, _others_segments, {"owner_name": NAME}, ("of", "name", "condition", "created_at")),
    Place(Group.NOTES, Note, _user("author_id"), {"author_name": NAME}, ("client_id", "text", "written_at", "edits", "removed_at")),
    Place(Group.NOTES, NoteRevision, _user("note__author_id"), {}, ("text", "replaced_at")),
    Place(Group.CASES, PartnerCase, _user("asked_by_id"), {"asked_by_name": NAME}, ("reference", "subject", "status", "opened_at")),
    Place(Group.CASES, PartnerCase, _user("assignee_id"), {"assignee_name": "", "assignee_id": None}, ("reference", "subject")),
    Place(Group.CASES, CaseMessage, _user("author_id"), {"author_name": NAME}, ("case_id", "kind", "text", "at")),
    Place(Group.ACCESS_LOG, SignIn, _user(), {"who": NAME, "session_id": None}, ("account_id", "as_name", "reason", "made_at", "entered_at", "ended_at")),
    Place(Group.ACCESS_LOG, SignIn, _named("as_name", account="account_id"), {"as_name": NAME}),
    Place(Group.ACCESS_LOG, RestoreRequest, _staff(), {"who": NAME}, ("reason", "asked_at", "answered_at", "restored")),
    Place(Group.ACCESS_LOG, RestoreRequest, _named("answered_by", "engagement__partner_id", "engagement__account_id"), {"answered_by": NAME}),
    Place(Group.ACCESS_LOG, Engagement, _named("access_by", "partner_id", "account_id"), {"access_by": NAME}),
    _stood("given_by", Grant, "staff__partner_id"),
    _stood("given_by", StandingGrant, "partner_id"),
    _stood("decided_by", AccessRequest, "staff__partner_id"),
    _stood("answered_by", ProposalAnswer, "partner_id"),
    _stood("set_by", PartnerTier, "partner_id"),
    _stood("drafted_by", ProgrammeVersion),
    _stood("published_by", ProgrammeVersion),
    _stood("asked_by_name", WhatIf),
    _stood("changed_by", Resource),
    _stood("made_by_name", PaymentFile),
    _stood("changed_by_name", PayoutDetails, "partner_id"),
    _stood("written_by_name", Invoice, "partner_id"),
    _stood("decided_by", Referral, "partner_id"),
    _stood("asked_by", ReferralRequest, "referral__partner_id"),
    _stood("decided_by", ReferralRequest, "referral__partner_id"),
    _stood("by", ReferralStep, "referral__partner_id"),
    Place(Group.ACTS, Referral, _staff(), {"submitted_by": NAME}, ("business_name", "stage", "submitted_at")),
    Place(Group.ACTS, Invitation, _user("invited_by_id"), {"invited_by_name": NAME}, ("created_at",)),
    Place(Group.ACTS, PayoutRun, _user("drawn_by_id"), {"drawn_by_name": NAME}, ("period_start", "drawn_at")),
    Place(Group.ACTS, PayoutRun, _user("approved_by_id"), {"approved_by_name": NAME}, ("period_start", "approved_at")),
    Place(Group.ACTS, BulkRun, _user("owner_id"), {"by_name": NAME}, ("act", "over", "made_at")),
    Place(Group.AUDIT, Event, _user("actor_id"), {"actor_name": NAME}, ("at", "kind", "data")),
    Place(Group.LEARNING, TrainingProgress, _user(), {}, ("resource_id", "pages_read", "passed_at")),
    Place(Group.LEARNING, ResourceVote, _user(), {}, ("resource_id", "helpful", "at")),
    Place(Group.FILES, File, _user(), {}, ("name", "kind", "size", "at"), Fate.KEPT),
    Place(Group.CONTACTS, Client, _at(), {"contact_name": NAME, "email": "", "phone": "", "contact_text": ""}, ("name", "street", "postcode", "city", "country"), hides=frozenset({"contact_text"})),
    Place(Group.ACCOUNTS, Account, _at(), {"email": "", "phone": "", "admin_name": NAME, "admin_id": ""}, ("name", "company_id", "country")),
    # An account that a mailed invitation opens is named by its address until it is accepted.
    Place(Group.ACCOUNTS, Account, _at("name"), {"name": EMAIL, "name_key": EMAIL, "search_text": ""}, ("country",), hides=frozenset({"name_key", "search_text"})),
    Place(Group.ACCOUNTS, AccountUser, _account_user, {"name": NAME, "name_key": NAME, "email": ""}, ("account_id", "external_id", "role", "is_active", "last_log_in_at"), hides=frozenset({"name_key"})),
    Place(Group.INVITATIONS, Invitation, _at(), {"email": EMAIL, "email_key": EMAIL}, ("partner_id", "created_at", "accepted_at", "revoked_at"), hides=frozenset({"email_key"})),
    Place(Group.REFERRALS, Referral, _at(), {"contact_name": NAME, "email": "", "phone": "", "contact_text": ""}, ("business_name", "submitted_at"), hides=frozenset({"contact_text"})),
    _gone(Group.MAIL, Mail, _at("to", by_itself=True), ("to", "text", "html"), ("kind", "subject", "created_at", "sent_at")),
    _gone(Group.FORMS, Interest, _at(by_itself=True), ("name", "business", "email", "message"), ("country", "made_at")),
    _gone(Group.FORMS, SignUp, _at(by_itself=True), ("digest", "business", "name", "email"), ("country", "made_at", "used_at")),
    Place(Group.FORMS, Partner, _at("signed_up_email"), {"signed_up_by": NAME, "signed_up_email": EMAIL}, ("name", "created_at")),
    Place(Group.INVOICES, Invoice, _at("to_email", state=InvoiceState.DRAFT), {"to_email": ""}, ("created_at",)),
    Place(Group.INVOICES, Invoice, _at("to_email", sent_at__isnull=False), {"to_email": ""}, ("number", "issued_on"), Fate.KEPT),
    Place(Group.BANK, PayoutDetails, _named("holder", "partner_id"), {"holder": NAME}, ("currency", "changed_at"), Fate.KEPT),
)


@dataclass(frozen=True)
class Scan:
    """A column of JSON in which a name or an address may stand anywhere: the rows of the person's partners, or with the address."""

    group: Group
    model: type[Model]
    column: str
    within: Whose = lambda _person: None  # rows in which a name alone is enough
    fate: Fate = Fate.REPLACED
    among: Q = field(default_factory=Q)


def _in_partners(path: str) -> Whose:
    def whose(person: Person) -> Q | None:
        if not person.user:
            return None
        # Without a partner stand facts of accounts, and what the vendor's people did.
        return Q() if person.at_vendor else Q(**{f"{path}__in": person.partners}) | Q(**{f"{path}__isnull": True})

    return whose


_SENT = Q(sent_at__isnull=False) | Q(skipped_at__isnull=False)  # a product is told what it needs, then it is forgotten

SCANS: tuple[Scan, ...] = (
    Scan(Group.AUDIT, Event, "data", _in_partners("partner_id")),
    Scan(Group.NOTIFICATIONS, Notification, "words", _in_partners("partner_id")),
    Scan(Group.CASES, CaseMessage, "aside", _in_partners("case__partner_id")),
    Scan(Group.ACCOUNTS, AccountReport, "body", lambda person: Q(account_id__in=person.accounts) if person.accounts else None),
    Scan(Group.ACCOUNTS, Account, "request", lambda person: Q(id__in=person.accounts) if person.accounts else None),
    Scan(Group.INVITATIONS, Invitation, "wish"),
    Scan(Group.ACCOUNTS, Webhook, "data", lambda person: Q(account_id__in=person.accounts) if person.accounts else None, among=_SENT),
    Scan(Group.PROGRAMME, ProgrammeEvent, "facts", _in_partners("partner_id"), Fate.KEPT),
)

# What people write in their own words. It may name anybody; the text is the record of whoever wrote it, and is not searched.
FREE: dict[str, str] = {
    "partner": "status_why",
    "programme_partner_tier": "why",
    "access_request": "reason answer",
    "client_note": "text",
    "client_note_revision": "text",
    "identity_restore_request": "reason",
    "identity_sign_in": "reason",
    "referral": "note why",
    "referral_request": "text answer",
    "referral_step": "why",
    "invoice": "why",
    "support_case": "subject",
    "support_message": "text",
    "account_case": "title",
    "account_job": "title",
    "bulk_row": "name message",
    "payout_check": "text",
    "sale": "description said",
    "resource": "title summary subject text",
    "file": "name",
}

# What is of no person: businesses, things, codes, figures, keys of rows; or is forgotten within days, as `docs/decisions/0023` says.
NOBODYS: dict[str, str] = {
    "audit_event": "kind actor_kind needs",
    "programme_attribution": "event",
    "programme_book": "digest",
    "programme_partner_tier": "steps",
    "programme_event": "uid",
    "programme_version": "name version document",
    "programme_tier": "name",
    "partner": "slug name name_key country timezone currency website",
    "partner_interest": "country",
    "person_api_token": "scopes",
    "person_mail_token": "purpose",
    "person_sign_in_count": "key",
    "person_sign_up": "country",
    "notification": "cause subject",
    "product_module": "slug name",
    "product_plan": "slug name currency",
    "product": "slug name icon",
    "client": "name name_key number street postcode city country search_text",
    "account": "company_id company_id_key country timezone currency locale provisioning_why",
    "account_report": "report_id scope digest",
    "account_user": "external_id",
    "account_notice": "kind about",
    "account_job": "external_id url",
    "account_case": "external_id status url",
    "identity_code": "digest redirect_uri challenge nonce scope token_digest",
    "identity_client_link": "digest",
    "identity_client": "secret_digest redirect_uris after_logout_uris login_uri logout_uri",
    "identity_signing_key": "sealed public",
    "invitation": "language digest",
    "invite_link": "language campaign campaign_key code",
    "referral": "business_name name_key country website vat_number search_text",
    "referral_key": "key",
    "points_entry": "key rule event version steps",
    "earning_entry": "key currency stream rule version steps digest",
    "earning_month": "currency",
    "payout": "currency stream reason sent_to",
    "payout_check": "currency",
    "payout_details": "currency country bank last4 sealed",
    "sale": "number kind currency",
    "sale_change": "number sale_number currency",
    "what_if": "document chosen before after moves",
    "what_if_partner": "name_key tier_before tier_after before after",
    "billed_invoice": "number currency link",
    "invoice": "wanted_number number series currency texts lines search_text",
    "invoice_link": "digest",
    "segment": "name name_key condition",
    "report_schedule": "asked ended_because",
    "bulk_run": "given segment_name stopped_because",
    "bulk_row": "memory",
    "file": "sha256 holder",
    "file_piece": "content",
    "support_address": "digest",
    "support_case": "reference search_text",
    "support_message": "step mail_key",
    "outbox_mail": "kind subject last_error reply_token",
    "resource": "title_key category category_key certificate changed_by search_text",
    "outbox_attempt": "error answer",
    "outbox_endpoint": "url secrets paused_why",
    "outbox_webhook": "kind last_error",
    "idempotency_key": "actor key mutation digest answer",
}
