"""The resources of the demonstration: a logo, templates, a handbook, a training with questions, a guide from Gold on."""

import io
from dataclasses import replace
from datetime import datetime, timedelta

from portal.demo.cast import email
from portal.files.models import File
from portal.files.rules import FileKind
from portal.people.models import User, email_key, viewer_of
from portal.programme.models import Tier
from portal.resources.models import Resource
from portal.resources.rules import ResourceKind

_LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 64" width="240" height="64"><g fill="#0f5f53"><path d="M9 8h22l11 11v22L31 52H9L-2 41V19z"'
    ' transform="translate(8 2)"/><text x="64" y="43" font-family="sans-serif" font-size="30" font-weight="700">Verdigris</text></g></svg>'
)
_BANNER = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 160" width="600" height="160"><rect width="600" height="160" fill="#14242b"/><text x="32" y="76"'
    ' font-family="sans-serif" font-size="30" font-weight="700" fill="#fff">Pay day without the paper</text><text x="32" y="112" font-family="sans-serif"'
    ' font-size="18" fill="#6fd3bf">14 days to try, set up by your adviser</text></svg>'
)
_MAIL = """Good morning,

{partner} runs payroll for businesses like yours, and we now set it up in an afternoon. Try it for 14 days with your own people; nothing is charged before you say so:

{link}

Call me if you would rather see it first.

{name}
{partner}"""
_POST = "Pay day is Thursday, and nobody at {partner} is nervous. Ask us how, or try it for 14 days: {link}"
_HANDBOOK = """## Who does what

You serve the client; we keep the product running. Whatever you do in an account stands in its access log, and the client reads it too.

## The first week with a new client

1. Open the account from the client's folder, or send an invitation.
2. Name the people of yours who may enter it.
3. Import the employees and run a trial pay run.

## When something breaks

| what | where |
|---|---|
| A client can't log in | the account's page, **Ask client to restore** |
| A pay run stops | [Support](/support/new), priority *High* |
| A sale earned nothing | Earnings, **Why not?** |
"""
_TRAINING = """# Before the first pay run

A pay run needs three things: people, their pay, and a bank file that the client's bank takes.

- Import the people from the former payroll.
- Compare **gross** and **net** of two months with the former payslips.
- Send a bank file with one cent to the client's own account.

# The pay run itself

Start it at least two working days before pay day. What stops it is listed by employee; nothing is paid before all of it is resolved.

# After it

Keep the statements for the client's books. Corrections are a run of their own, never a change of the old one.

? What do you compare before the first run?
- The names
+ Gross and net of two months
- Nothing, the import is exact

? A payslip was wrong. What do you do?
- Change the old run
+ Make a correction run
- Delete it and start again
"""
_GUIDE = """## Taking over a payroll in the middle of the year

Carry over the totals of the year by employee, not by month. Ask for the last statement of each authority before the first run.
"""

_SHELF: tuple[tuple[ResourceKind, str, str, str, dict[str, str], tuple[str, str] | None, str | None], ...] = (
    (ResourceKind.LOGO, "Brand", "Logo, green on white", "For your website and proposals; leave its height free around it.", {}, ("verdigris.svg", _LOGO), None),
    (ResourceKind.BANNER, "Brand", "Banner, pay day", "600 by 160, for mails and pages.", {}, ("pay-day.svg", _BANNER), None),
    (ResourceKind.EMAIL_TEMPLATE, "Templates", "Invite a business to try Payroll", "A first mail, with your name and link.", {"subject": "Payroll, tried out by {partner}", "text": _MAIL}, None, None),
    (ResourceKind.SOCIAL_TEMPLATE, "Templates", "Pay day post", "For the networks; fits into 280 signs with most names.", {"text": _POST}, None, None),
    (ResourceKind.HANDBOOK, "Handbook", "Partner handbook", "Who does what, the first week, and where to turn.", {"text": _HANDBOOK}, None, None),
    (ResourceKind.TRAINING, "Training", "Payroll, the first run", "Three pages and two questions; some ten minutes.", {"text": _TRAINING, "certificate": "Payroll basics"}, None, None),
    (ResourceKind.DOCUMENT, "Guides", "Taking over a payroll mid-year", "What to carry over, and what to ask for.", {"text": _GUIDE}, None, "Gold"),
    (ResourceKind.DOCUMENT, "Guides", "Price list for resellers", "All plans, with what you earn.", {"text": "## Plans\n\nAsk your account manager for the present list."}, None, "Platinum"),
)  # fmt: skip


async def fill_shelf(now: datetime) -> None:
    """Put everything there and publish it, some weeks ago."""
    vera = await User.get(email_key=email_key(email("vendor")))
    viewer = await viewer_of(vera, None, now)
    for place, (kind, category, title, summary, more, file, tier) in enumerate(_SHELF):
        then = replace(viewer, now=now - timedelta(days=40 - place))
        kept = await File.keep(then, io.BytesIO(file[1].encode()), file[0], FileKind.SVG) if file else None
        row = await Resource.add(then, kind, {"title": title, "category": category, "summary": summary, **more}, await Tier.get(name=tier) if tier else None, kept)
        await row.show(then, True)
