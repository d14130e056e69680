"""The referrals of the demonstration: a handful in each stage, some of which wait for the vendor."""

from datetime import timedelta
from typing import Any

from portal.accounts.models import Account, Engagement
from portal.demo.cast import MAIN, RIVAL
from portal.demo.stage import Stage, perform
from portal.gql.declare import global_id
from portal.outbox.models import Mail
from portal.products.models import Product

_ERRORS = "errors { code message field }"
_SUBMIT = f"mutation ($input: SubmitReferralInput!) {{ submitReferral(input: $input) {{ referral {{ id }} {_ERRORS} }} }}"
_DECIDE = f"mutation ($input: DecideReferralInput!) {{ decideReferral(input: $input) {{ {_ERRORS} }} }}"
_MOVE = f"mutation ($input: MoveReferralInput!) {{ moveReferral(input: $input) {{ {_ERRORS} }} }}"
_WITHDRAW = f"mutation ($input: WithdrawReferralInput!) {{ withdrawReferral(input: $input) {{ {_ERRORS} }} }}"
_ASK = "mutation ($input: AskAboutReferralInput!) {{ {}Referral(input: $input) {{ errors {{ code message field }} }} }}"

# Partner, who, days ago; business; contact, e-mail; country; product; how they know them; what came of it: step, days ago, words.
_LEADS = """
m owner 96 | Quinta do Freixo | Inês Carvalho | ines@quintadofreixo.example | PT | payroll | Inês runs the estate that our Lisbon client buys from. | accept 94; contacted 80; qualified 52; won 20 Quinta do Freixo
m advisor 88 | Marlow Street Vets | Orla Fagan | orla@marlowvets.example | IE | payroll | We do their accounts; they pay by spreadsheet. | accept 86; contacted 71; won 44 Marlow Street Vets
m priya 81 | Skellig Distillers | Con Sugrue | con@skelligdistillers.example | IE | payroll | Met at the Kerry food fair, 60 people in season. | accept 78 Welcome.; contacted 64; lost 31 They stay with their present payroll until 2028.
m owner 102 | Harbour Lights Cinema | Brid Cahill | brid@harbourlights.example | IE | rostering | Neighbours of our Cork office. | accept 99; contacted 81; extend 2 The board meets again in January.
m advisor 61 | Ferme des Trois Ponts | Luc Girard | luc@troisponts.example | FR | payroll | Luc asked how Brasserie Œil-de-Bœuf does it. | accept 58; contacted 40; qualified 12
m priya 47 | Beara Boat Builders | Donal Harrington | donal@bearaboats.example | IE | time | They clock on paper, and the foreman wants an end to it. | accept 45; contacted 20
m owner 12 | Casa Bellini Gelato | Sara Bellini | sara@casabellini.example | IT | payroll | Giulia Marchetti's sister. | reject 9 This business has been a direct customer since March.; dispute 1 They cancelled in June; Sara says so in the mail of 4 October.
m advisor 24 | Inishowen Knitwear | Una Doherty | una@inishowenknit.example | IE | payroll | Una comes to our evening course. | accept 22
m priya 3 | Lough Derg Marina | Eoin Tierney | eoin@loughdergmarina.example | IE | rostering | Thirty seasonal hands from April. | review 2
m owner 9 | Ballyhoura Bikes | Sinéad Roche | sinead@ballyhourabikes.example | IE | payroll | Second shop opens in May. | withdraw 8 They decide next year.
m advisor 2 | Clare Island Salmon | Pat O'Malley | pat@clareislandsalmon.example | IE | payroll | Pat's bookkeeper left; forty people to pay. |
m priya 1 | Wexford Wind Services | Nuala Furlong | nuala@wexfordwind.example | IE | time | Engineers on call, who log their hours by mail. |
r rival 3 | Clare Island Salmon Ltd | Pat O'Malley | office@clareislandsalmon.example | IE | payroll | Met on the ferry. |
"""


async def write_leads(stage: Stage) -> None:
    """Submit each as its partner did, then have come of it what came."""
    for line in filter(None, _LEADS.strip().splitlines()):
        head, name, contact, email, country, product, note, story = (part.strip() for part in line.split("|"))
        whose, key, days = head.split()
        partner = MAIN if whose == "m" else RIVAL
        if (partner, key) not in stage.staff:
            continue
        at = stage.now - timedelta(days=int(days))
        lead = {"businessName": name, "contactName": contact, "email": email, "country": country, "note": note}
        bought = stage.catalogue.products[product]
        made: Any = await perform(await stage.person(partner, key, at), _SUBMIT, product=global_id(bought), **lead)
        for step in filter(None, map(str.strip, _steps(story))):
            await _tell(stage, partner, key, made["referral"]["id"], bought, step)
    await Mail.filter(kind__startswith="referrals/").delete()  # told then, and read


def _steps(story: str) -> list[str]:
    """The steps of a story: what follows a semicolon is one where it begins with a word and a number of days."""
    found: list[str] = []
    for part in story.split(";"):
        words = part.split()
        if found and not (len(words) > 1 and words[1].isdigit()):
            found[-1] += f";{part}"
        else:
            found.append(part)
    return found


async def _tell(stage: Stage, partner: str, key: str, referral: str, product: Product, step: str) -> None:
    verb, days, *rest = step.split(maxsplit=2)
    said, at = (rest or [""])[0], stage.now - timedelta(days=int(days))
    vendor, staff = await stage.vendor(at), await stage.person(partner, key, at)
    match verb:
        case "accept" | "reject":
            await perform(vendor, _DECIDE, referral=referral, accepts=verb == "accept", why=said)
        case "withdraw":
            await perform(staff, _WITHDRAW, referral=referral, why=said)
        case "extend" | "dispute":
            await perform(staff, _ASK.format(verb), referral=referral, text=said)
        case "won":
            if account := await _account(stage, partner, product, said):
                await perform(vendor, _MOVE, referral=referral, stage="WON", account=global_id(account))
        case _:
            stages = {"review": "UNDER_REVIEW"}
            await perform(vendor, _MOVE, referral=referral, stage=stages.get(verb, verb.upper()), why=said)


async def _account(stage: Stage, partner: str, product: Product, name: str) -> Account | None:
    """The account of this name; in a world without it any other of the partner's of this product that no referral has won."""
    sides = Engagement.filter(partner_id=stage.partners[partner].id, ended_at__isnull=True, account__product_id=product.id)
    free = sides.filter(account__referrals__id__isnull=True).order_by("id").select_related("account")
    side = await free.filter(account__name=name).first() or await free.first()
    return side.account if side else None
