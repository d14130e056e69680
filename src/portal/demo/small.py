"""The small world, by hand: a channel partner with 47 clients in use and 5 archived, and two partners beside it.

A client's accounts are written in a few words: `P 41/38 renews:18, R trial:9 41/11` is payroll with 41 employees of whom 38
use it, renewing in 18 days, and rostering in a trial that ends in 9 days.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

from portal.accounts.models import Origin
from portal.accounts.rules import AccessHealth, Lifecycle
from portal.demo.cast import RIVAL, main_partner, rival_partner, small_partner
from portal.demo.lives import Clock, Owner, Sketch, live
from portal.demo.plan import Access, AccountPlan, ClientPlan, GrantPlan, NotePlan, Shared, World

_PRODUCTS = {"P": "payroll", "T": "time", "R": "rostering", "H": "recruiting"}
_STATES = {
    "invited": Lifecycle.INVITED,
    "pending": Lifecycle.PENDING_ACTIVATION,
    "trial": Lifecycle.TRIAL,
    "expired": Lifecycle.TRIAL_EXPIRED,
    "overdue": Lifecycle.PAST_DUE,
    "cancelled": Lifecycle.CANCELLED,
}
_HEALTHS = frozenset(map(str, AccessHealth))
_CODES = {
    "IE": "353 1", "GB": "44 20", "IT": "39 051", "NL": "31 10", "EE": "372 7", "SE": "46 90", "NO": "47 75", "PT": "351 266",
    "PL": "48 12", "GR": "30 28210", "UA": "380 32", "AE": "971 4", "JP": "81 6", "CN": "86 21", "IL": "972 4", "TR": "90 232",
    "IS": "354", "FI": "358 3", "FR": "33 4", "DE": "49 221", "DK": "45", "CZ": "420 5", "HU": "36 62", "ES": "34 976",
    "BE": "32 3", "LT": "370 37", "BG": "359 32", "KR": "82 2", "IN": "91 20", "VN": "84 234",
}  # fmt: skip

# Name; contact, e-mail; country, town, street; accounts. In front: who looks after it (a advisor, t Tomás, n Nóra, k Kwame).
_CLIENTS = """
at  Mulcahy Bakehouse | Mia Mulcahy | mia@mulcahybakehouse.example | IE | Cork | 8 Shandon Street | P 41/38 renews:18 age:925, T 41/36 renews:27 demoted:9 age:795, R trial:9 41/11, H invited:2
a   Atelier Marchetti | Giulia Marchetti | giulia@ateliermarchetti.example | IT | Bologna | Via del Pratello 41 | P 27/25 renews:110, T trial:13 27/20
at  Brennan Dental Group | Aoife Brennan | aoife@brennandental.example | IE | Cork | 12 South Mall | P 64/59 renews:63, T 64/57, H trial:4 64/6
.   De Gouden Haring | Joost van Rijn | joost@goudenharing.example | NL | Rotterdam | Wijnhaven 88 | P 18/15 renews:81, R 18/12 idle:34
atk Keane Haulage | Padraig Keane | padraig@keanehaulage.example | IE | Galway | Docks Road 3 | P 112/104 renews:148
a   Kivi & Kask OÜ | Liis Tamm | liis@kivikask.example | EE | Tartu | Ülikooli 7 | P 34/32 renews:19, T 34/30
n   Lindqvist Bygg AB | Henrik Lindqvist | henrik@lindqvistbygg.example | SE | Umeå | Storgatan 29 | P 71/67 renews:218, T 71/64, R pending:6
tn  Nordvik Fisk AS | Sigrid Nordvik | sigrid@nordvikfisk.example | NO | Bodø | Sjøgata 14 | P 88/82 renews:283, H 88/9
a   Quinta do Freixo | Inês Carvalho | ines@quintadofreixo.example | PT | Évora | Rua da Moeda 5 | P trial:2 22/19
.   Smugglers Cove Hotel | Denzil Pascoe | denzil@smugglerscove.example | GB | Falmouth | 2 Customs House Quay | P 46/43, R 46/40 age:31
n   Västerås Kyl & Värme | Lars Ekström | lars@vasteraskyl.example | SE | Västerås | Kopparbergsvägen 8 | P overdue:11 29/27
.   Zakład Stolarski Wrona | Tomasz Wrona | tomasz@stolarniawrona.example | PL | Kraków | ul. Dietla 55 | P 48/44, T 48/41
n   Björk Veterinär | Elin Björk | elin@bjorkvet.example | SE | Uppsala | Kyrkogårdsgatan 3 | P 16/16
.   Ελαιώνες Παπαδάκη | Σοφία Παπαδάκη | sofia@elaiones.example | GR | Χανιά | Χάληδων 21 | P 37/33 renews:9, T 37/30
.   Пекарня Сонечко | Олена Шевченко | olena@sonechko.example | UA | Львів | вул. Руська 10 | P 24/22, R 24/21
k   شركة النخيل للتموين | ليلى الهاشمي | layla@alnakheel.example | AE | دبي | شارع الخليج ٤ | P 93/80, T 93/77, H 93/5
.   青木製作所 | 青木 健太 | kenta@aoki-works.example | JP | 大阪 | 北区中之島 3-2 | P 58/55 renews:24, T 58/51
.   上海明德贸易有限公司 | 王 丽 | li@mingde.example | CN | 上海 | 南京西路 120 号 | P 66/61, T overdue:4 66/58
.   מאפיית הגליל | נועה לוי | noa@galilbakery.example | IL | חיפה | רחוב הנמל 12 | P 19/18, R 19/17
.   Güneş Lojistik | Elif Yıldız | elif@guneslojistik.example | TR | İzmir | Kordon Caddesi 77 | P 102/91, R 102/88 renews:12
n   Þórsmörk Ferðir | Guðrún Jónsdóttir | gudrun@thorsmork.example | IS | Reykjavík | Grandagarður 5 | R 33/31, T 33/27
n   Kahvila Käenpää | Aino Käenpää | aino@kaenpaa.example | FI | Tampere | Hämeenkatu 19 | P 14/12, T cancelled:46 14/3
.   Brasserie Œil-de-Bœuf | Camille Lefèvre | camille@oeildeboeuf.example | FR | Lyon | 6 rue Mercière | P 31/28, R 31/29
k   Straßenbau Grüner GmbH | Jörg Grüner | joerg@strassenbau-gruener.example | DE | Köln | Severinstraße 102 | P 77/70, T 77/66 deactivated:21
n   Æblegården ApS | Søren Kjær | soeren@aeblegaarden.example | DK | Odense | Vestergade 48 | P 21/18
.   Čajovna U Tří Dubů | Jiří Novotný | jiri@tridubu.example | CZ | Brno | Kobližná 9 | P 12/11, T 12/10
.   Nagy és Társa Kft. | Eszter Nagy | eszter@nagytarsa.example | HU | Szeged | Kárász utca 13 | P 26/23 renews:6
.   Panadería Ibáñez | Íñigo Ibáñez | inigo@ibanez.example | ES | Zaragoza | Calle Alfonso I 27 | P 20/19, T 20/15
a   O'Sullivan & Daughters | Gráinne O'Sullivan | grainne@osullivans.example | IE | Tralee | 31 Castle Street | P 9/8 revoked:13
.   Dún Laoghaire Crèche | Niamh Byrne | niamh@dlcreche.example | IE | Dún Laoghaire | 4 Marine Road | P 17/16, T 17/14
k   Glenmalure Timber | Cormac Doyle | cormac@glenmalure.example | IE | Rathdrum | Mill Lane | P overdue:2 38/36, T 38/34
.   Shannonside Credit Union | Deirdre Hogan | deirdre@shannonside.example | IE | Limerick | 50 O'Connell Street | P 23/23, H 23/4
t   The Copper Still | Fergus Quinn | fergus@copperstill.example | IE | Dublin | 19 Smithfield Square | P 52/47 renews:29, R 52/49
k   Hartley & Moor Solicitors | Imogen Hartley | imogen@hartleymoor.example | GB | Leeds | 11 Park Square | P 44/42, T 44/39 unknown:5
k   Llanfair Dairy | Rhys Llewellyn | rhys@llanfairdairy.example | GB | Aberystwyth | Heol y Bont 6 | P 28/26
k   Ngozi & Partners Architects | Ngozi Adeyemi | ngozi@ngozipartners.example | GB | London | 9 Lamb's Conduit Street | P 35/34 renews:16, H 35/5
.   Van den Broeck Transport | Pieter Van den Broeck | pieter@vdbtransport.example | BE | Antwerpen | Noorderlaan 133 | P 61/52, T 61/50
.   Cantina Rossetti | Marco Rossetti | marco@cantinarossetti.example | IT | Verona | Via Mazzini 18 | P 13/11
.   Farmácia Sequeira | Rui Sequeira | rui@farmaciasequeira.example | PT | Porto | Rua das Flores 64 | P 15/15, T invited:8
n   Žalgirio Dviratis | Rūta Kazlauskaitė | ruta@zalgiriodviratis.example | LT | Kaunas | Laisvės alėja 30 | P 11/9 unknown:2
.   Пекарна Слънце | Иван Петров | ivan@slance.example | BG | Пловдив | ул. Отец Паисий 7 | P expired:5 18/2
.   김치네 분식 | 김 민지 | minji@kimchine.example | KR | 서울 | 종로 24 | P 10/9, R 10/10
.   अन्नपूर्णा भोजनालय | प्रिया जोशी | priya@annapurna.example | IN | पुणे | लक्ष्मी रोड 15 | P 49/30 none:90
.   Nguyễn Sợi & Vải | Nguyễn Thị Mai | mai@nguyensoi.example | VN | Huế | 12 Lê Lợi | R 56/53
t   Marlow Street Vets | Orla Fagan | orla@marlowvets.example | IE | Dublin | 3 Marlow Street | P 19/17, T expired:17 19/1
.   Tidewater Surf School | Cian Gallagher | cian@tidewater.example | IE | Bundoran | Main Street | P invited:1, R pending:2
k   Ashgrove Montessori | Ciara Nolan | ciara@ashgrove.example | IE | Athlone | Ashgrove Avenue 1 |
"""
_ARCHIVED = """
.   Old Mill Weavers | Bríd Ward | brid@oldmill.example | IE | Ardara | Mill Road | P cancelled:160 7/0
.   Redcliffe Print Works | Simon Clarke | simon@redcliffe.example | GB | Bristol | 5 Redcliffe Way | T cancelled:214 12/2
t   Kavanagh Bros Roofing | Des Kavanagh | des@kavanaghroofing.example | IE | Naas | Newbridge Road | P cancelled:95 16/1
.   Sandyford Fit-out | Karl Behan | karl@sandyfordfitout.example | IE | Dublin | Blackthorn Road 9 | H expired:120 30/1
.   Bluebell Events | Sadhbh Moran | sadhbh@bluebell.example | IE | Kilkenny | 2 Kieran Street |
"""
_RIVAL = """
.   Brennan Dental Group | Aoife Brennan | aoife@brennandental.example | IE | Cork | 12 South Mall |
.   Wicklow Outdoor Centre | Hugh Lacey | hugh@wicklowoutdoor.example | IE | Glendalough | Lower Lake | P 25/22, R 25/24
.   Café Zwölf | Lena Vogt | lena@cafezwoelf.example | AT | Wien | Neubaugasse 12 | P 8/8, T trial:6 8/5
.   Tidal Freight | Brona Kehoe | brona@tidalfreight.example | IE | Wexford | Quay Street 40 | P 57/49
"""
_SMALL = """
.   Marsh & Sons Butchers | Peter Marsh | peter@marshbutchers.example | GB | Rye | 14 Strand Quay | P 9/9
.   The Reading Lamp | Zadie Cole | zadie@readinglamp.example | GB | Hastings | 8 George Street | P trial:7 5/4, R pending:1
"""
_YOUNG = {"Quinta do Freixo": 21, "Tidewater Surf School": 9, "Ashgrove Montessori": 2}  # days in the book
_STAFF = {"a": "advisor", "t": "both", "n": "nora", "k": "kwame"}

_NOTES: dict[str, list[tuple[str, float, str]]] = {
    "Mulcahy Bakehouse": [
        ("advisor", 8, "!Pay day is Thursday, not Friday. Mia wants the preview by Wednesday 14:00 so that the shop managers can check the hours."),
        ("priya", 23, "~Night bakers get 1.5× from 22:00. The rule sits in Time, not in Payroll. Don't add it twice."),
        ("owner", 133, "Second shop opens in Midleton in spring. About 12 more people; suggested Rostering for both."),
    ],
    "Atelier Marchetti": [("advisor", 3, "Giulia tries Time with the cutting room first. Call her before the trial ends.")],
    "Brennan Dental Group": [
        ("both", 12, "The clinic in Mallow pays its nurses weekly, Cork monthly. Two pay groups, one account."),
        ("advisor", 61, "Pension provider changes in January; they send us the new scheme number."),
    ],
    "De Gouden Haring": [("priya", 20, "Nobody opens Rostering any more. Joost plans on paper while the terrace is closed; ask again in March.")],
    "Keane Haulage": [("advisor", 40, "!Drivers' subsistence goes through Expenses. Never enter it as pay.")],
    "Kivi & Kask OÜ": [("advisor", 15, "Head count grew from 19 to 34 this year: look at the plan before it renews.")],
    "Lindqvist Bygg AB": [("nora", 5, "Rostering is ordered for the Skellefteå site. Henrik logs in once the foremen are named.")],
    "Nordvik Fisk AS": [("nora", 77, "Season starts in January, then about 40 more hands for ten weeks.")],
    "Quinta do Freixo": [("owner", 6, "Used every day. Inês asks what it costs for 22 people; send both plans.")],
    "Västerås Kyl & Värme": [("nora", 6, "Their bank changed; the invoice went to the old one. Lars says this week.")],
    "Ελαιώνες Παπαδάκη": [("priya", 31, "Contracts in Greek are with the notary. Everything else in English is fine.")],
    "شركة النخيل للتموين": [("kwame", 18, "The week runs from Monday to Friday here; Friday ends at noon. Overtime rules are set that way.")],
    "上海明德贸易有限公司": [("owner", 2, "Time is past due because of a wrong VAT number on the invoice. New one goes out today.")],
    "Straßenbau Grüner GmbH": [("kwame", 20, "Our user in Time was switched off when Jörg's assistant left. He turns it on again.")],
    "O'Sullivan & Daughters": [("advisor", 12, "Gráinne took us out while the auditors are in. Agreed; we ask again after the audit.")],
    "Hartley & Moor Solicitors": [("kwame", 9, "Partners' drawings are not pay. They belong in the accounts, not here.")],
    "Пекарна Слънце": [("priya", 4, "Trial ended before the season did. Ivan decides after Easter.")],
    "अन्नपूर्णा भोजनालय": [("owner", 88, "They want no outside user in Payroll; reports come by mail each month.")],
    "Marlow Street Vets": [("both", 16, "Time did not fit: the rota is by room, not by person. Show them Rostering.")],
    "Ashgrove Montessori": [("kwame", 1, "Eleven staff from September. Send the opening form on Monday.")],
    "Kavanagh Bros Roofing": [("both", 92, "Des retires. Nothing owed, last returns filed.")],
}  # fmt: skip


def small_world(now: datetime, seed: int) -> World:
    """The whole small world, as it is at `now`; `seed` moves the details that are not written here."""
    rng = Random(f"small {seed}")  # noqa: S311  a world is drawn, no secret
    clock = Clock(now, rng)
    main = _clients(_CLIENTS, clock, "C-01") + _clients(_ARCHIVED, clock, "C-00")
    main = tuple(_noted(client, clock) for client in main)
    main = _shared(main, now)
    rival = _clients(_RIVAL, clock, "H", by="rival")
    small = _clients(_SMALL, clock, "", by="both")
    partners = (rival_partner(clock, rival), small_partner(clock, small), main_partner(clock, main, _unlinked(clock)))
    return World(now, partners)


def _clients(text: str, clock: Clock, number: str, by: str = "") -> tuple[ClientPlan, ...]:
    lines = [line for line in text.strip().splitlines() if line]
    return tuple(_client(line, clock, f"{number}{place:02}" if number else "", by, text is _ARCHIVED) for place, line in enumerate(lines, 1))


def _client(line: str, clock: Clock, number: str, by: str, archived: bool) -> ClientPlan:
    whose, rest = line.split(maxsplit=1)
    name, contact, email, country, city, street, accounts = (part.strip() for part in rest.split("|"))
    rng = clock.rng
    sketches = [_sketch(words.split()) for words in accounts.split(",") if words.strip()]
    oldest = max([each.age or 0 for each in sketches] + [rng.randint(330, 960)])
    days = _YOUNG.get(name) or oldest + rng.randint(1, 20)
    staff = [_STAFF[letter] for letter in whose if letter in _STAFF]
    by = by or ("advisor" if name == "Brennan Dental Group" else rng.choice(("owner", "priya", "priya")))
    company = email.partition("@")[2].removesuffix(".example").upper().replace("-", "")[:12] + f"-{country}"
    opened_at = clock.ago(days)
    lives = tuple(live(each, Owner(name, company, country, email, contact, by), min(oldest, days), clock) for each in sketches)
    at = min([opened_at, *(each.opened_at - timedelta(hours=2) for each in lives)])
    grants = [_grant(name, key, at + timedelta(hours=1 + place), clock.now) for place, key in enumerate(staff)]
    details = {"name": name, "contact_name": contact, "email": email, "country": country, "city": city, "street": street}
    details |= {"number": number, "phone": f"+{_CODES.get(country, '43 1')} 555 01{rng.randint(10, 99)}"}
    archived_at = max([move.at for each in lives for move in each.moves], default=clock.ago(70)) + timedelta(days=9)
    return ClientPlan(details, at, by, lives, tuple(grants), archived_at=archived_at if archived else None)


def _grant(name: str, key: str, at: datetime, now: datetime) -> GrantPlan:
    """Lasting, but for two that end by themselves: one will, one has."""
    ends = {("Mulcahy Bakehouse", "both"): 30, ("Keane Haulage", "both"): -20}
    if (name, key) not in ends:
        return GrantPlan(key, at, "priya")
    return GrantPlan(key, now - timedelta(days=75, hours=3), "priya", now + timedelta(days=ends[name, key]))


def _sketch(words: list[str]) -> Sketch:
    """`R trial:9 41/11 idle:3` in a record."""
    found: dict[str, Any] = {"product": _PRODUCTS[words[0]]}
    for word in words[1:]:
        key, _colon, number = word.partition(":")
        if "/" in word:
            found["headcount"], found["users"] = (int(part) for part in word.split("/"))
        elif key in _STATES:
            found["lifecycle"], found["days"] = _STATES[key], int(number)
        elif key in _HEALTHS:
            found["health"], found["health_days"] = AccessHealth(key), int(number)
        else:
            found[key] = int(number)
    return Sketch(**found)


def _noted(client: ClientPlan, clock: Clock) -> ClientPlan:
    """The client with its notes: `!` is pinned, `~` was edited."""
    notes = tuple(
        NotePlan(
            by,
            max(clock.ago(days), client.at + timedelta(hours=6)),
            text.lstrip("!~"),
            pinned=text.startswith("!"),
            before=text.lstrip("~").partition(". ")[0] + "." if text.startswith("~") else None,
        )
        for by, days, text in sorted(_NOTES.get(client.name, ()), key=lambda note: -note[1])
    )
    return replace(client, notes=notes)


def _shared(clients: tuple[ClientPlan, ...], now: datetime) -> tuple[ClientPlan, ...]:
    """Brennan's payroll is served by the rival too; the advisor may enter one account of Smugglers Cove."""

    def change(client: ClientPlan, place: int, **changes: Any) -> ClientPlan:
        accounts = list(client.accounts)
        accounts[place] = replace(accounts[place], **changes)
        return replace(client, accounts=tuple(accounts))

    at = now - timedelta(days=29, hours=2)
    access = (Access(at + timedelta(hours=5), AccessHealth.OK), Access(now - timedelta(hours=1), AccessHealth.OK))
    changes: dict[str, tuple[int, dict[str, Any]]] = {
        "Brennan Dental Group": (0, {"shared": Shared(RIVAL, "Brennan Dental Group", at, access)}),
        "Smugglers Cove Hotel": (1, {"grants": (GrantPlan("advisor", now - timedelta(days=14), "owner"),)}),
    }
    return tuple(change(each, changes[each.name][0], **changes[each.name][1]) if each.name in changes else each for each in clients)


def _unlinked(clock: Clock) -> tuple[AccountPlan, ...]:
    """Three accounts in no folder: one looks like a client by its address, one by its name, one like nobody."""
    by_mail = Owner("Nordvik Sjømat", "NORDVIKSJ-NO", "NO", "sigrid@nordvikfisk.example", "Sigrid Nordvik", "")
    by_name = Owner("Keane Haulage", "KEANEDEPOT-IE", "IE", "depot@keanehaulage.example", "Padraig Keane", "")
    nobody = Owner("Corrib Cycles", "CORRIB-IE", "IE", "shop@corribcycles.example", "Rory Flaherty", "")
    return (
        live(Sketch("time", Lifecycle.TRIAL, 10, 88, 14, origin=Origin.CLIENT), by_mail, 30, clock),
        live(Sketch("time", headcount=112, users=71, age=33, origin=Origin.LINK), by_name, 40, clock),
        live(Sketch("rostering", headcount=14, users=13, age=52, origin=Origin.CLIENT), nobody, 60, clock),
    )
