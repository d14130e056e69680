"""Where payouts go: bank details as they may be kept, when a payout waits for them, and payment files. Pure decisions."""

import csv
import io
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import StrEnum
from xml.etree import ElementTree as ET

from portal.kernel.cells import guard
from portal.kernel.checks import check_line
from portal.kernel.countries import is_country
from portal.kernel.money import Money, is_currency, total
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _


class HoldReason(StrEnum):
    """Why a payout waits."""

    MISSING = "missing"  # there are no bank details in its currency
    NEW = "new"  # they were changed a moment ago


@dataclass(frozen=True)
class Hold:
    """That a payout waits, and the moment until which it does; None: until there are bank details."""

    why: HoldReason
    until: datetime | None = None


@dataclass(frozen=True)
class Bank:
    """Where money is paid to, in the clear: by IBAN, or by the number of an account and what leads to its bank."""

    holder: str
    country: str
    iban: str = ""
    account_number: str = ""
    routing: str = ""
    bic: str = ""
    bank: str = ""

    @property
    def last4(self) -> str:
        """What is shown of the account."""
        return (self.iban or self.account_number)[-4:]


def hold_of(usable_from: datetime | None, now: datetime) -> Hold | None:
    """Why a payout waits whose bank details can be used from a moment on; None: there are no details."""
    if usable_from is None:
        return Hold(HoldReason.MISSING)
    return Hold(HoldReason.NEW, usable_from) if usable_from > now else None


def _compact(text: str) -> str:
    return "".join(text.split()).replace("-", "").upper()


def tidied(currency: str, said: Mapping[str, str]) -> tuple[str, Bank]:
    """Currency and details as they are kept: numbers without spaces; the bank's code and name from the IBAN where it tells them."""
    names = {name: " ".join(said.get(name, "").split()) for name in ("holder", "bank")}
    numbers = {name: _compact(said.get(name, "")) for name in ("country", "iban", "account_number", "routing", "bic")}
    bank = Bank(**names, **numbers)
    known = _iban(bank.iban)
    if known is not None and known.bic:
        filled = {"bic": bank.bic or str(known.bic), "bank": bank.bank or known.bank_name or ""}
        bank = Bank(**{**asdict(bank), **filled})
    return currency.strip().upper(), bank


def _iban(text: str):
    """The account number, checked by its sum and its country's form; None: it is none."""
    from schwifty import IBAN  # read where it is asked for: it brings a register of all banks
    from schwifty.exceptions import SchwiftyException

    try:
        return IBAN(text) if text else None
    except SchwiftyException:
        return None


def _is_bic(text: str) -> bool:
    from schwifty import BIC
    from schwifty.exceptions import SchwiftyException

    try:
        return bool(BIC(text))
    except SchwiftyException:
        return False


def refuse_details(currency: str, bank: Bank) -> tuple[Refusal, ...]:
    """All that is wrong with bank details, each at its field."""
    found = [
        None if is_currency(currency) else Refusal("BAD_CURRENCY", _("Choose a currency from the list."), "currency"),
        check_line(bank.holder, "holder", 140, required=True),
        None if is_country(bank.country) else Refusal("BAD_COUNTRY", _("Choose a country from the list."), "country"),
        check_line(bank.bank, "bank", 100),
        *_refuse_account(currency, bank),
    ]
    if bank.bic and not _is_bic(bank.bic):
        found.append(Refusal("BAD_BIC", _("This is no BIC. It has 8 or 11 letters and digits, such as AIBKIE2D."), "bic"))
    return tuple(refusal for refusal in found if refusal)


def _refuse_account(currency: str, bank: Bank) -> list[Refusal | None]:
    if bank.iban:
        wrong = _("This is no IBAN: a letter or digit is wrong, is missing, or is too many. Copy it from your bank.")
        both = _("Give the IBAN, or the account number; not both.")
        return [
            None if _iban(bank.iban) else Refusal("BAD_IBAN", wrong, "iban"),
            Refusal("BOTH", both, "account_number") if bank.account_number or bank.routing else None,
        ]
    if currency == "EUR":
        return [Refusal("REQUIRED", _("Euros are paid to an IBAN."), "iban")]
    if not bank.account_number:
        return [Refusal("REQUIRED", _("Give the IBAN, or an account number with its sort or routing code."), "iban")]
    return [_refuse_code(bank.account_number, "account_number", 34), _refuse_code(bank.routing, "routing", 20), _refuse_local(bank)]


def _refuse_code(text: str, field: str, longest: int) -> Refusal | None:
    plain = text.isascii() and text.isalnum()
    return check_line(text, field, longest, required=True) or (
        None if plain else Refusal("BAD_CHARACTERS", _("This has letters and digits only."), field)
    )


def _refuse_local(bank: Bank) -> Refusal | None:
    """What is known of two countries' numbers."""
    code = bank.routing
    if bank.country == "GB" and not (len(code) == 6 and code.isdigit()):
        return Refusal("BAD_ROUTING", _("A sort code has six digits, such as 20-00-00."), "routing")
    if bank.country == "US" and not _is_aba(code):
        return Refusal("BAD_ROUTING", _("This is no routing number: it has nine digits, and one of these is wrong."), "routing")
    return None


def _is_aba(code: str) -> bool:
    """A routing number of the American Bankers Association, whose digits weigh 3, 7 and 1 in turn."""
    return len(code) == 9 and code.isdigit() and sum(int(digit) * weight for digit, weight in zip(code, (3, 7, 1) * 3, strict=True)) % 10 == 0


# Payment files


@dataclass(frozen=True)
class Payer:
    """Who pays."""

    name: str
    iban: str
    bic: str = ""


@dataclass(frozen=True)
class Payment:
    """One payment of a file. `reference`: at most 35 characters, its own for good."""

    reference: str
    partner: str
    money: Money
    bank: Bank
    text: str


def payable_by_sepa(payment: Payment) -> bool:
    """Whether a euro transfer of the Single Euro Payments Area gets there."""
    known = _iban(payment.bank.iban)
    return payment.money.currency == "EUR" and known is not None and bool(known.in_sepa_zone)


_HEADS = ("Reference", "Partner", "Account holder", "Country", "IBAN", "Account number", "Sort or routing code", "BIC", "Bank", "Amount", "Currency", "Pay on", "Text")


def csv_file(payments: Sequence[Payment], pays_on: date) -> str:
    """Payments as CSV (RFC 4180); no cell is one that a spreadsheet runs."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_HEADS)
    for each in payments:
        bank = each.bank
        cells = (each.reference, each.partner, bank.holder, bank.country, bank.iban, bank.account_number, bank.routing, bank.bic, bank.bank)
        rest = (each.money.amount, each.money.currency, pays_on.isoformat(), each.text)
        writer.writerow([guard(cell) for cell in (*cells, *rest)])
    return "\ufeff" + text.getvalue()


_NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"


def _latin(text: str, longest: int) -> str:
    """A text in the letters that all banks of the area take."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("&", "+").replace("ø", "o").replace("Ø", "O"))
    kept = "".join(
        letter if letter.isascii() and (letter.isalnum() or letter in "/-?:().,'+ ") else "" if unicodedata.combining(letter) else " "
        for letter in plain
    )
    return " ".join(kept.split())[:longest].strip() or "-"


def _add(parent: ET.Element, path: str, text: str | None = None, **attributes: str) -> ET.Element:
    """Append the elements of a path, each in the one before; the last has the text."""
    for name in path.split("/"):
        parent = ET.SubElement(parent, name)
    parent.text, parent.attrib = text, dict(attributes)
    return parent


def sepa_file(name: str, made_at: datetime, pays_on: date, payer: Payer, payments: Sequence[Payment]) -> str:
    """Euro payments as ISO 20022 pain.001.001.09. `name`: at most 35 characters; a bank takes a file of one name once."""
    document = ET.Element("Document", xmlns=_NAMESPACE)
    root = _add(document, "CstmrCdtTrfInitn")
    sum_ = total((each.money for each in payments), "EUR").amount
    head = _add(root, "GrpHdr")
    _add(head, "MsgId", name)
    _add(head, "CreDtTm", made_at.strftime("%Y-%m-%dT%H:%M:%SZ"))
    _add(head, "NbOfTxs", str(len(payments)))
    _add(head, "CtrlSum", sum_)
    _add(head, "InitgPty/Nm", _latin(payer.name, 70))
    batch = _add(root, "PmtInf")
    _add(batch, "PmtInfId", name)
    _add(batch, "PmtMtd", "TRF")
    _add(batch, "NbOfTxs", str(len(payments)))
    _add(batch, "CtrlSum", sum_)
    _add(batch, "PmtTpInf/SvcLvl/Cd", "SEPA")
    _add(batch, "ReqdExctnDt/Dt", pays_on.isoformat())
    _add(batch, "Dbtr/Nm", _latin(payer.name, 70))
    _add(batch, "DbtrAcct/Id/IBAN", payer.iban)
    _agent(batch, "DbtrAgt", payer.bic)
    _add(batch, "ChrgBr", "SLEV")
    for each in payments:
        _transfer(batch, each)
    ET.indent(document)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(document, encoding="unicode") + "\n"


def _transfer(batch: ET.Element, payment: Payment) -> None:
    row = _add(batch, "CdtTrfTxInf")
    _add(row, "PmtId/EndToEndId", payment.reference)
    _add(row, "Amt/InstdAmt", payment.money.amount, Ccy="EUR")
    if payment.bank.bic:
        _agent(row, "CdtrAgt", payment.bank.bic)
    creditor = _add(row, "Cdtr")
    _add(creditor, "Nm", _latin(payment.bank.holder, 70))
    _add(creditor, "PstlAdr/Ctry", payment.bank.country)
    _add(row, "CdtrAcct/Id/IBAN", payment.bank.iban)
    _add(row, "RmtInf/Ustrd", _latin(payment.text, 140))


def _agent(parent: ET.Element, name: str, bic: str) -> None:
    place = _add(parent, f"{name}/FinInstnId")
    _add(place, "BICFI", bic) if bic else _add(place, "Othr/Id", "NOTPROVIDED")


def refuse_file(ready: int, waiting: int) -> Refusal | None:
    """A payment file has a payment at least."""
    if ready:
        return None
    if waiting:
        return Refusal("HELD", _("Every payout that is left waits for bank details."), "run")
    return Refusal("NOTHING", _("Every approved payout is in a payment file already."), "run")


def refuse_unreadable() -> Refusal:
    """The secret key that sealed the bank details is gone."""
    return Refusal("UNREADABLE", _("These bank details were sealed with another secret key. Set PORTAL_SECRET_KEY as it was."), "file")


def refuse_sepa(payer: Payer | None, payments: int) -> Refusal | None:
    """A SEPA file needs an account that pays, and payments in euros to an IBAN of the area."""
    if payer is None:
        return Refusal("NO_PAYER", _("Set PORTAL_PAYER_NAME and PORTAL_PAYER_IBAN first: the account that pays."), "format")
    return None if payments else Refusal("NOTHING", _("None of its payments is one in euros to an IBAN of the area."), "format")
