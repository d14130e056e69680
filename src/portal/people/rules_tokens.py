"""API tokens: whose they are, what they may be given, and what that means in a sentence."""

from collections.abc import Collection
from enum import StrEnum
from uuid import UUID

from portal.kernel.checks import check_line
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Kind
from portal.people.rules import BILLING_TOOL_SCOPES, PARTNER_TOOL_SCOPES, PRODUCT_TOOL_SCOPES, SECURITY

MANAGE = "tokens:manage"
LONGEST_DAYS = 3660
# A token makes no tokens, and changes nothing of how a person signs in: that takes the person.
_NEVER = SECURITY | {MANAGE}


class TokenKind(StrEnum):
    """Whose a token is."""

    PERSON = "person"
    PARTNER = "partner"
    PRODUCT = "product"
    BILLING = "billing"


def kind_of(user_id: UUID | None, partner_id: UUID | None, product_id: UUID | None) -> TokenKind:
    """Whose a token with these columns is."""
    if user_id:
        return TokenKind.PERSON
    if partner_id:
        return TokenKind.PARTNER
    return TokenKind.PRODUCT if product_id else TokenKind.BILLING


def scopes_for(kind: TokenKind, viewer: Kind, permissions: Collection[str]) -> frozenset[str]:
    """What a viewer may give to a token of this kind; nothing: the viewer may make none. Nobody of a partner gives more than they have."""
    own = frozenset(permissions)
    if kind is TokenKind.PERSON:
        return own - _NEVER
    if MANAGE not in own:
        return frozenset()
    if viewer is Kind.VENDOR:
        return {
            TokenKind.PARTNER: PARTNER_TOOL_SCOPES,
            TokenKind.PRODUCT: PRODUCT_TOOL_SCOPES,
            TokenKind.BILLING: BILLING_TOOL_SCOPES,
        }[kind]
    return PARTNER_TOOL_SCOPES & own if viewer is Kind.STAFF and kind is TokenKind.PARTNER else frozenset()


def refuse_token(
    kind: TokenKind, name: str, scopes: Collection[str], allowed: frozenset[str], days: int
) -> tuple[Refusal, ...]:
    """All that is wrong with a new token. `allowed`: `scopes_for` who makes it."""
    if not allowed:
        return (Refusal("NOT_ALLOWED", _("Tokens of this kind are made by people with another role."), "kind"),)
    found = [check_line(name, "name", 200, required=True)]
    if not scopes:
        found.append(Refusal("REQUIRED", _("Tick what it may do: without it the token opens nothing."), "scopes"))
    elif not allowed.issuperset(scopes):
        found.append(Refusal("NOT_ALLOWED", _("It can’t be given more than is offered here."), "scopes"))
    if not 0 < days <= LONGEST_DAYS:
        found.append(Refusal("BAD_NUMBER", _("Give a number of days from 1 to {n:,}.").format(n=LONGEST_DAYS), "days"))
    return tuple(refusal for refusal in found if refusal)


def scope_words() -> dict[str, str]:
    """What each permission lets a token do, in a sentence."""
    return {
        "clients:read": _("Reads clients, accounts and their activity."),
        "contacts:read": _("Reads contact data: names, e-mail addresses, phones."),
        "clients:manage": _("Makes and changes clients; imports them."),
        "clients:archive": _("Archives and restores clients."),
        "accounts:manage": _("Opens accounts, files, moves and changes them."),
        "accounts:enter": _("Signs in to accounts."),
        "notes:write": _("Writes and edits notes."),
        "access:read": _("Reads who of the staff may enter what."),
        "access:manage": _("Gives and takes away access to clients and accounts."),
        "people:read": _("Reads who is in the partner."),
        "people:manage": _("Invites people, changes their roles, deactivates them."),
        "people:reset": _("Sends people a link that removes a lost second factor."),
        "privacy:manage": _("Gives out and erases what is held of a person."),
        "partner:manage": _("Changes the partner’s settings."),
        "ownership:manage": _("Hands over ownership."),
        "profile:manage": _("Changes your own profile."),
        "segments:manage": _("Saves and changes your own segments."),
        "segments:share": _("Shares segments with everyone, and changes shared ones."),
        "security:manage": _("Changes how you sign in."),
        "tokens:manage": _("Makes and revokes API tokens."),
        "audit:read": _("Opens the page of the audit log."),
        "analysis:read": _("Asks in GraphiQL as an analyst."),
        "partners:read": _("Reads the list of partners."),
        "partners:manage": _("Registers, approves and suspends partners."),
        "products:manage": _("Changes products, modules and plans."),
        "tiers:manage": _("Sets partners’ tiers."),
        "facts:record": _("Records certificates, memberships, closed deals and documents of partners."),
        "programme:manage": _("Draws up and publishes versions of the programme."),
        "referrals:read": _("Reads referrals."),
        "referrals:manage": _("Submits, changes and withdraws referrals."),
        "referrals:decide": _("Decides referrals."),
        "points:read": _("Reads points and tiers."),
        "earnings:read": _("Reads sales, earnings, payouts and statements."),
        "payouts:manage": _("Draws up, approves and settles payout runs."),
        "payout_details:manage": _("Changes where payouts go."),
        "invoices:read": _("Reads invoices."),
        "invoices:manage": _("Writes and sends invoices."),
        "support:ask": _("Asks support and takes part in your cases."),
        "support:read": _("Reads all support cases of the partner."),
        "support:answer": _("Answers support cases of partners."),
        "files:send": _("Sends files that cases and resources hold."),
        "resources:read": _("Reads resources."),
        "resources:use": _("Downloads resources, passes trainings, votes."),
        "resources:manage": _("Changes and publishes resources."),
        "webhooks:read": _("Reads webhook endpoints and the delivery log."),
        "webhooks:manage": _("Changes endpoints, replays and skips webhooks."),
        "company_ids:manage": _("Changes the company ID of an account."),
        "reports:write": _("Reports what happens in accounts: provisioning, users, usage, jobs, cases."),
        "billing:report": _("Reports as the billing: what is paid, past due, cancelled."),
    }
