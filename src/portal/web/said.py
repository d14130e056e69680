"""The sentence that says what was just done, carried by a cookie from the form's answer to the next page."""

from starlette.requests import Request

from portal.kernel.text import gettext as _

COOKIE = "said"


def sentences() -> dict[str, tuple[str, str | None]]:
    """What was done, by key, and the route that undoes it."""
    return {
        "client.added": (_("Client added."), None),
        "client.changed": (_("Client changed."), None),
        "client.archived": (_("Client archived."), "clients:restore"),
        "client.restored": (_("Client restored."), None),
        "import.discarded": (_("Import discarded."), None),
        "account.opened": (_("Account opened."), None),
        "account.changed": (_("Account changed."), None),
        "account.plan_requested": (_("Asked for. The product answers within minutes."), None),
        "account.requested_again": (_("The product is asked again."), None),
        "account.withdrawn": (_("Account withdrawn."), None),
        "invitation.sent": (_("Invitations sent."), None),
        "invitation.resent": (_("Invitation sent again. The older link is dead."), None),
        "invitation.revoked": (_("Invitation revoked."), None),
        "link.made": (_("Link made."), None),
        "link.rotated": (_("The link has a new address. The old one leads nowhere."), None),
        "link.off": (_("Link switched off."), None),
        "link.on": (_("Link switched on."), None),
        "start.dismissed": (_("Put away. Settings bring it back."), None),
        "start.resumed": (_("Here it is again."), None),
        "invoice.saved": (_("Draft saved. This is what the client will see."), None),
        "invoice.sent": (_("Invoice sent."), None),
        "invoice.resent": (_("Invoice sent again."), None),
        "invoice.paid": (_("Marked as paid."), "invoices:reopen"),
        "invoice.reopened": (_("The invoice is open again."), None),
        "invoice.discarded": (_("Draft discarded."), None),
        "invoice.duplicated": (_("This draft says the same. Change what differs."), None),
        "invoice.credited": (_("Invoice cancelled. The client has this credit note by mail."), None),
        "invoice.cancelled": (_("Invoice cancelled. The client has mail."), None),
        "draft.discarded": (_("Draft discarded."), None),
        "account.filed": (_("Account filed."), "accounts:unlink"),
        "account.moved": (_("Account moved."), None),
        "account.unlinked": (_("Account unlinked."), None),
        "note.removed": (_("Note removed."), "clients:put_back_note"),
        "grant.given": (_("Access given."), None),
        "grant.taken_away": (_("Access taken away."), None),
        "sign_in.ended": (_("Sign-in ended."), None),
        "access.asked_back": (_("The client has your request. We’ll tell you when it answers."), None),
        "access.password_reset": (_("The product has been told. It mails your partner’s user how to go on."), None),
        "access.asked": (_("Asked. Owners and admins have mail."), None),
        "access.declined": (_("Declined. The person has mail."), None),
        "client.restore": (_("Your product restores the access now."), None),
        "client.decline": (_("The partner is told that you leave it as it is."), None),
        "client.allow": (_("The partner may act as your people again."), None),
        "client.only_me": (_("The partner may enter as themselves only."), None),
        "client.withdraw": (_("The partner is withdrawn."), None),
        "referral.submitted": (_("Referral submitted. The vendor decides."), None),
        "referral.changed": (_("Referral changed."), None),
        "referral.withdraw": (_("Referral withdrawn."), None),
        "referral.extend": (_("Asked. You have mail when it is decided."), None),
        "referral.dispute": (_("Disputed. You have mail when it is decided."), None),
        "referral.claim": (_("Claimed. You have mail when it is decided."), None),
        "referral.accept": (_("Referral accepted. The partner has mail."), None),
        "referral.reject": (_("Referral rejected. The partner has mail."), None),
        "referral.review": (_("Review started."), None),
        "referral.contacted": (_("Marked as contacted."), None),
        "referral.qualified": (_("Marked as qualified."), None),
        "referral.won": (_("Marked as won. The account is bound."), None),
        "referral.lost": (_("Marked as lost."), None),
        "referral.request_decided": (_("Decided. The partner has mail."), None),
        "partner.changed": (_("Settings saved."), None),
        "partner.registered": (_("Partner registered. Its owner has mail."), None),
        "partner.tier_set": (_("Tier set."), None),
        "programme.drafted": (_("Draft saved."), None),
        "programme.changed": (_("Draft saved."), None),
        "programme.published": (_("Version published."), None),
        "programme.discarded": (_("Draft discarded."), None),
        "partner.approve": (_("Partner approved. Its owners have mail."), None),
        "partner.decline": (_("Partner declined. Its owners have mail."), None),
        "partner.suspend": (_("Partner suspended. Its owners have mail."), None),
        "partner.reactivate": (_("Partner reactivated. Its owners have mail."), None),
        "partner.second_factor": (_("Saved. It counts from the next click of each person."), None),
        "oidc_client.changed": (_("Addresses changed."), None),
        "token.revoked": (_("Token revoked. It opens nothing any more."), None),
        "product.added": (_("Product added."), None),
        "product.changed": (_("Product changed."), None),
        "module.added": (_("Module added."), None),
        "module.renamed": (_("Module renamed."), None),
        "module.retired": (_("Module retired."), "products:restore_module"),
        "module.restored": (_("Module restored."), None),
        "plan.added": (_("Plan added."), None),
        "plan.renamed": (_("Plan renamed."), None),
        "plan.retired": (_("Plan retired."), "products:restore_plan"),
        "plan.restored": (_("Plan restored."), None),
        "endpoint.changed": (_("Address changed."), None),
        "endpoint.paused": (_("Paused. What is written meanwhile waits."), None),
        "endpoint.resumed": (_("Resumed. What has waited goes out."), None),
        "endpoint.pinged": (_("Test sent. Its result appears here."), None),
        "endpoint.dead_replayed": (_("They go out again."), None),
        "webhook.replayed": (_("It goes out again."), None),
        "webhook.skipped": (_("Webhook skipped."), None),
        "admin_proposal.declined": (_("Declined. It comes back only if the person stands otherwise."), None),
        "staff.invited": (_("Invitation sent."), None),
        "staff.changed": (_("Role changed."), None),
        "staff.deactivated": (_("Person deactivated."), None),
        "staff.activated": (_("Person activated."), None),
        "staff.ownership_transferred": (_("Ownership transferred."), None),
        "profile.changed": (_("Profile saved."), None),
        "password.changed": (_("Password changed. Every other session has ended."), None),
        "email.asked": (_("Follow the link that was sent to the new address."), None),
        "email.changed": (_("E-mail address changed."), None),
        "app.removed": (_("Authenticator app removed."), None),
        "passkey.removed": (_("Passkey removed."), None),
        "passkey.renamed": (_("Passkey renamed."), None),
        "factors.reset_sent": (_("Link sent."), None),
        "session.ended": (_("Session ended."), None),
        "sessions.ended": (_("All other sessions ended."), None),
    }


def said_in(request: Request) -> dict[str, str] | None:
    """What the request's cookie says was just done: text, and where the undo is sent, if there is one."""
    key, _sep, about = request.cookies.get(COOKIE, "").strip('"').partition("|")
    known = sentences().get(key)
    if known is None:
        return None
    text, undo = known
    try:
        where = str(request.app.url_path_for(undo, id=about)) if undo and about else ""
    except Exception:  # noqa: BLE001  a cookie that was tampered with undoes nothing
        where = ""
    return {"text": text, "undo": where}
