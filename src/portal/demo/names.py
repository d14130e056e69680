"""Names of businesses and people in many countries, scripts and alphabets, to draw a large world from.

A name in a script other than Latin has its Latin spelling behind `=`, which mail addresses and company IDs are made of.
"""

import unicodedata
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Pack:
    """A country's names. `shapes`: how a business is named, from {f} family name, {t} trade and {c} city."""

    country: str
    phone: str
    weight: int
    shapes: tuple[str, ...]
    trades: tuple[tuple[str, str], ...]
    cities: tuple[str, ...]
    streets: tuple[str, ...]
    given: tuple[tuple[str, str], ...]
    family: tuple[tuple[str, str], ...]


def _both(text: str) -> tuple[tuple[str, str], ...]:
    """`蓝天=lantian, Kiste` as pairs of native and Latin spelling."""
    found = []
    for word in text.split(", "):
        native, _equals, latin = word.strip().partition("=")
        found.append((native, latin or native))
    return tuple(found)


def _pack(country: str, phone: str, weight: int, shapes: str, trades: str, cities: str, streets: str, given: str, family: str) -> Pack:
    lists = (tuple(text.split(", ")) for text in (cities, streets))
    return Pack(country, phone, weight, tuple(shapes.split(" | ")), _both(trades), *lists, _both(given), _both(family))


PACKS = (
    _pack("IE", "353 1", 22, "{f} {t} | {c} {t} | {f} & Sons {t} | The {c} {t}", "Bakery, Haulage, Dental, Timber, Roofing, Creamery, Pharmacy, Vets, Joinery, Motors, Brewing, Crèche, Nurseries, Print, Catering, Stone, Glass, Marine", "Cork, Galway, Dún Laoghaire, Sligo, Tralee, Ennis, Athlone, Wexford, Letterkenny, Kilkenny, Naas, Drogheda", "Main Street, Mill Road, Bridge Street, Quay Street, Castle Street", "Aoife, Cian, Niamh, Oisín, Gráinne, Padraig, Sinéad, Declan, Róisín, Eoin, Maeve, Fionn", "Byrne, O'Sullivan, Keane, Brennan, Ní Bhriain, Gallagher, Hogan, Fagan, Mulcahy, Tierney, Nolan, Quinn, Walsh, Kehoe, Doyle, Lacey"),
    _pack("GB", "44 20", 14, "{f} {t} | {f} & {f2} {t} | {c} {t} Ltd | Old {c} {t}", "Brewery, Solicitors, Dairy, Logistics, Bikes, Kitchens, Surveyors, Nursery, Plumbing, Textiles, Print Works, Boatyard, Opticians, Farms", "Leeds, Falmouth, Aberystwyth, Norwich, Paisley, Derry, Bath, Hexham, Whitby, Ludlow", "High Street, Church Lane, Station Road, Park Square, Mill Lane", "Imogen, Rhys, Denzil, Harriet, Callum, Zadie, Owen, Priya, Kwame, Isla, Hamish, Ngozi", "Hartley, Llewellyn, Pascoe, Moor, Adeyemi, Fairbairn, Okafor, Trevithick, Singh, Whitlock, Macleod, Ashworth, Pryce, Bell"),
    _pack("DE", "49 221", 8, "{f} {t} GmbH | {t} {f} | {f} & Söhne {t} | {t} {c} eG", "Straßenbau, Bäckerei, Gärtnerei, Möbel, Kälte, Zahntechnik, Spedition, Brauhaus, Küchen, Uhren, Elektro, Gerüstbau", "Köln, Görlitz, Münster, Würzburg, Husum, Zwickau, Bad Tölz", "Hauptstraße, Lindenallee, Am Markt, Bahnhofstraße", "Jörg, Anke, Käthe, Matthias, Jürgen, Sören, Heike, Björn", "Grüner, Weiß, Schäfer, Großmann, Köhler, Vogt, Jäger, Brückner, Lüders, Zwölfer"),
    _pack("FR", "33 4", 7, "{t} {f} | {t} de {c} | {f} et Fils | {t} {f} & {f2}", "Boulangerie, Brasserie, Menuiserie, Pâtisserie, Garage, Imprimerie, Crèche, Pépinière, Charpente, Hôtel", "Lyon, Nîmes, Orléans, Besançon, Angoulême, Béziers, Saint-Malo", "rue Mercière, rue de la République, quai des Étroits, place du Marché", "Camille, Anaïs, Loïc, Zoé, Théo, Hélène, Rémi, Maëlle", "Lefèvre, Bénard, Guérin, Château, Lemaître, François, Prévost, D'Aubigné, Noël"),
    _pack("IT", "39 051", 5, "{t} {f} | {f} & Figli | {t} di {c} | Fratelli {f} {t}", "Officina, Cantina, Atelier, Panificio, Ceramiche, Trattoria, Tipografia, Falegnameria", "Bologna, Verona, Lecce, Forlì, Cefalù, Udine", "Via Mazzini, Via del Pratello, Corso Garibaldi, Piazza Dante", "Giulia, Niccolò, Chiara, Marco, Lucìa, Davide", "Marchetti, Rossetti, D'Angelo, Forlì, De Santis, Bianchi, Caffè, Moretti"),
    _pack("ES", "34 976", 5, "{t} {f} | {t} {f} y {f2} | Hermanos {f} | {t} de {c}", "Panadería, Talleres, Cerámica, Peluquería, Conservas, Imprenta, Muebles, Bodegas", "Zaragoza, A Coruña, Cádiz, León, Logroño, Málaga", "Calle Mayor, Avenida de la Constitución, Plaza Nueva", "Íñigo, Begoña, Núria, Ángel, Lucía, Martín", "Ibáñez, Peña, Muñoz, Núñez, Castaño, Etxeberria, Güell, Ordóñez"),
    _pack("PT", "351 22", 4, "{t} {f} | Quinta do {f} | {t} de {c} | {f} & Irmãos", "Farmácia, Padaria, Cerâmica, Oficina, Adega, Conservas", "Porto, Évora, Setúbal, Guimarães, Braga", "Rua das Flores, Rua da Moeda, Largo do Rossio", "Inês, João, Conceição, Rui, Simão, Graça", "Carvalho, Sequeira, Conceição, Simões, Magalhães, Freixo, Assunção"),
    _pack("NL", "31 10", 5, "{t} {f} | De Gouden {t} | {f} & Zoon {t} | {t} {c}", "Bakkerij, Transport, Kwekerij, Scheepswerf, Drukkerij, Fietsen, Installatie, Haring", "Rotterdam, Enkhuizen, 's-Hertogenbosch, Zutphen, Delft", "Wijnhaven, Kerkstraat, Oude Gracht, Noorderlaan", "Joost, Anouk, Sjoerd, Fleur, Daniël, Zoë", "van Rijn, de Groot, IJsselstein, van den Broeck, Koëter, Dijkstra, ter Horst"),
    _pack("SE", "46 90", 5, "{f} {t} AB | {c} {t} | {t} {f} | {f} & {f2} {t}", "Bygg, Kyl, Veterinär, Åkeri, Snickeri, Städ, Färg, Trädgård, Måleri", "Umeå, Västerås, Örebro, Växjö, Luleå, Ängelholm", "Storgatan, Kyrkogatan, Östra Ågatan, Järnvägsgatan", "Elin, Åsa, Henrik, Göran, Märta, Björn", "Lindqvist, Björk, Ekström, Åkesson, Öberg, Sjögren, Nyström, Hägg"),
    _pack("NO", "47 75", 3, "{f} {t} AS | {c} {t} | {t} {f}", "Fisk, Bakeri, Båtbyggeri, Rør, Tømrer, Skipshandel", "Bodø, Tromsø, Ålesund, Røros, Mosjøen", "Sjøgata, Kirkegata, Storgata", "Sigrid, Håkon, Åse, Øyvind, Bjørn, Ingrid", "Nordvik, Sæther, Øverland, Ødegård, Bråten, Lysø"),
    _pack("DK", "45", 3, "{t} {f} ApS | {f} {t} | {c} {t}", "Bageri, Tømrer, Mølle, Gartneri, Værft, Smedje", "Odense, Århus, Køge, Sønderborg, Ærøskøbing", "Vestergade, Algade, Strandvejen", "Søren, Mette, Bjørk, Åge, Kirsten", "Kjær, Sørensen, Ægidius, Højgaard, Nørgaard, Bæk"),
    _pack("FI", "358 3", 3, "{t} {f} | {f} Oy {t} | {c}n {t}", "Kahvila, Leipomo, Rakennus, Puusepät, Kukkakauppa", "Tampere, Jyväskylä, Hämeenlinna, Oulu", "Hämeenkatu, Kauppakatu, Rantatie", "Aino, Väinö, Päivi, Jyrki, Sääde", "Käenpää, Mäkinen, Hämäläinen, Yläjärvi, Niemelä"),
    _pack("IS", "354", 1, "{f} {t} | {t} {f} ehf.", "Ferðir, Útgerð, Bakarí, Smiðja", "Reykjavík, Akureyri, Ísafjörður", "Grandagarður, Hafnargata", "Guðrún, Þór, Sæunn, Örn", "Þórsson, Jónsdóttir, Sigurðsson, Ægisdóttir"),
    _pack("PL", "48 12", 5, "{t} {f} | {f} i Synowie | {t} {c} | {t} {f} i {f2}", "Stolarnia, Piekarnia, Zakład Krawiecki, Księgarnia, Transport, Żwirownia, Mleczarnia", "Kraków, Łódź, Wrocław, Gdańsk, Rzeszów, Zamość", "ul. Dietla, ul. Długa, Rynek, ul. Świętojańska", "Zbigniew, Małgorzata, Łukasz, Agnieszka, Paweł, Święcisława", "Wrona, Kowalczyk, Źrebiec, Łaska, Gołębiowska, Dąbrowski, Żak, Ćwiek"),
    _pack("CZ", "420 5", 3, "{t} {f} | {t} U {f} | {c} {t}", "Čajovna, Pekařství, Truhlářství, Knihkupectví, Zahradnictví", "Brno, Plzeň, České Budějovice, Třebíč", "Kobližná, Náměstí Míru, Dlouhá", "Jiří, Žofie, Ondřej, Růžena", "Novotný, Dvořák, Šťastná, Kříž, Růžička"),
    _pack("HU", "36 62", 2, "{f} {t} Kft. | {f} és Társa | {c}i {t}", "Pékség, Asztalos, Bútor, Nyomda", "Szeged, Győr, Pécs, Székesfehérvár", "Kárász utca, Fő tér, Kossuth utca", "Eszter, György, Zsófia, Ödön", "Nagy, Szőke, Kovács, Tüske, Gyűrű"),
    _pack("EE", "372 7", 2, "{f} & {f2} OÜ | {f} {t} | {t} {c}", "Puit, Pagar, Õlu, Käsitöö", "Tartu, Pärnu, Võru", "Ülikooli, Rüütli, Pikk", "Liis, Jüri, Õie, Märt", "Kivi, Kask, Tamm, Põder, Käär, Öpik"),
    _pack("LT", "370 37", 1, "{f} {t} | {t} {c} | UAB {f}", "Dviratis, Kepykla, Baldai", "Kaunas, Šiauliai, Panevėžys", "Laisvės alėja, Žalgirio gatvė", "Rūta, Žygimantas, Eglė, Ąžuolas", "Žalgiris, Kazlauskaitė, Šimkus, Jočys"),
    _pack("GR", "30 2821", 4, "{t} {f} | {f} & Υιοί | {t} {c}", "Ελαιώνες=elaiones, Φούρνος=fournos, Ναυπηγείο=navpigeio, Φαρμακείο=farmakeio, Ξυλουργείο=xylourgeio", "Χανιά, Ιωάννινα, Καλαμάτα, Βόλος", "Χάληδων, Ερμού, Αγίου Μηνά", "Σοφία=sofia, Γιώργος=giorgos, Ελένη=eleni, Ηλίας=ilias", "Παπαδάκη=papadaki, Κωνσταντίνου=konstantinou, Δημητρίου=dimitriou, Οικονόμου=oikonomou, Λάμπρου=lambrou"),
    _pack("BG", "359 32", 2, "{t} {f} | {t} {c} | {f} ООД", "Пекарна=pekarna, Мебели=mebeli, Печатница=pechatnitsa, Цветя=tsvetya", "Пловдив, Варна, Русе", "ул. Отец Паисий, бул. Марица", "Иван=ivan, Цветелина=tsvetelina, Георги=georgi", "Петров=petrov, Йорданова=yordanova, Жеков=zhekov, Димитров=dimitrov"),
    _pack("UA", "380 32", 3, "{t} {f} | {t} «{c}» | ТОВ {f}", "Пекарня=pekarnia, Книгарня=knyharnia, Аптека=apteka, Їдальня=yidalnia, Столярня=stoliarnia", "Львів, Київ, Чернівці, Одеса", "вул. Руська, вул. Хрещатик, пл. Ринок", "Олена=olena, Тарас=taras, Ірина=iryna, Євген=yevhen", "Шевченко=shevchenko, Їжак=yizhak, Ґудзь=gudz, Коваленко=kovalenko, Щербак=shcherbak"),
    _pack("TR", "90 232", 4, "{f} {t} | {t} {f} | {c} {t} A.Ş.", "Lojistik, Fırın, Mobilya, Tekstil, Eczane, Çiçekçilik, İnşaat", "İzmir, Eskişehir, Çanakkale, Iğdır, Muğla", "Kordon Caddesi, Atatürk Bulvarı, Çarşı Sokak", "Elif, Işıl, Çağla, Özgür, Şule, İsmail", "Yıldız, Güneş, Çelik, Işık, Öztürk, Şahin, İnce"),
    _pack("IL", "972 4", 3, "{t} {f} | {t} {c} | {f} ובניו", "מאפיית=maafiyat, נגריית=nagariyat, דפוס=dfus, משתלת=mishtelet", "חיפה, נצרת, באר שבע", "רחוב הנמל, שדרות הגעתון", "נועה=noa, יואב=yoav, תמר=tamar", "לוי=levi, כהן=cohen, שפירא=shapira, גולן=golan, ברק=barak"),
    _pack("AE", "971 4", 4, "شركة {f} {t} | {t} {f} | {t} {c}", "للتموين=tamween, للنقل=naql, للطباعة=tibaa, مخبز=makhbaz, صيدلية=saydaliya", "دبي, الشارقة, العين, أبوظبي", "شارع الخليج, شارع الوحدة", "ليلى=layla, أحمد=ahmad, نور=nour, يوسف=yousef", "النخيل=alnakheel, الهاشمي=alhashimi, النور=alnoor, الفارس=alfaris, السالم=alsalem"),
    _pack("JP", "81 6", 4, "{f}{t} | {c}{t} | {f}{f2}{t}", "製作所=seisakusho, 商店=shoten, 工務店=komuten, 印刷=insatsu, 運輸=unyu, 歯科=shika", "大阪, 京都, 金沢, 仙台", "北区中之島, 中京区寺町通, 本町", "健太=kenta, 美咲=misaki, 陽子=yoko, 大輔=daisuke", "青木=aoki, 山田=yamada, 渡辺=watanabe, 齋藤=saito, 小野寺=onodera, 髙橋=takahashi"),
    _pack("CN", "86 21", 4, "{c}{f}{t} | {f}{t}有限公司 | {f}{f2}{t}", "贸易=maoyi, 印刷=yinshua, 物流=wuliu, 食品=shipin, 家具=jiaju, 建材=jiancai", "上海, 杭州, 苏州, 成都", "南京西路, 人民路, 解放路", "丽=li, 伟=wei, 静=jing, 强=qiang", "明德=mingde, 蓝天=lantian, 华兴=huaxing, 王=wang, 陈=chen, 瑞丰=ruifeng"),
    _pack("KR", "82 2", 2, "{f} {t} | {c} {t} | {f}네 {t}", "분식=bunsik, 서점=seojeom, 인쇄=inswae, 약국=yakguk", "서울, 부산, 전주", "종로, 해운대로", "민지=minji, 서준=seojun, 하은=haeun", "김=kim, 이=yi, 박=park, 최=choi, 정=jeong, 한솔=hansol"),
    _pack("IN", "91 20", 3, "{f} {t} | {t} {f} | {c} {t}", "भोजनालय=bhojanalay, वस्त्र=vastra, मुद्रण=mudran, औषधालय=aushadhalay", "पुणे, इंदौर, जयपुर", "लक्ष्मी रोड, महात्मा गांधी मार्ग", "प्रिया=priya, अर्जुन=arjun, मीरा=meera", "अन्नपूर्णा=annapurna, जोशी=joshi, शर्मा=sharma, पाटील=patil, कुलकर्णी=kulkarni"),
    _pack("VN", "84 234", 2, "{t} {f} | {f} {t} | {t} {c}", "Sợi, Gạo, Gỗ, Nhà in, Tiệm bánh", "Huế, Đà Nẵng, Hải Phòng", "Lê Lợi, Nguyễn Huệ, Trần Phú", "Mai, Đức, Hương, Tuấn", "Nguyễn, Trần, Đặng, Phạm, Võ, Bùi"),
)  # fmt: skip
_WEIGHTS = [pack.weight for pack in PACKS]


@dataclass(frozen=True)
class Business:
    """A business that does not exist."""

    name: str
    contact: str
    email: str
    phone: str
    street: str
    city: str
    country: str
    company_id: str


class Names:
    """Draws businesses, no two of one name."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.taken: set[str] = set()

    def draw(self) -> Business:
        """The next business."""
        rng = self.rng
        pack = rng.choices(PACKS, _WEIGHTS)[0]
        (family, latin), (other, _latin) = rng.choice(pack.family), rng.choice(pack.family)
        trade, city, given = rng.choice(pack.trades), rng.choice(pack.cities), rng.choice(pack.given)
        name = self._free(rng.choice(pack.shapes).format(f=family, f2=other, t=trade[0], c=city), city)
        number = len(self.taken)
        host = f"{plain(latin)}-{plain(trade[1])}-{number}"
        east = pack.country in ("JP", "CN", "KR", "HU", "VN")
        contact = f"{family} {given[0]}" if east else f"{given[0]} {family}"
        return Business(
            name,
            contact,
            f"{plain(given[1])}@{host}.example",
            f"+{pack.phone} 555 {rng.randint(0, 9999):04}",
            f"{rng.choice(pack.streets)} {rng.randint(1, 140)}",
            city,
            pack.country,
            f"{plain(latin).upper()[:10]}{number}-{pack.country}",
        )

    def _free(self, name: str, city: str) -> str:
        for tried in (name, f"{name} ({city})"):
            if tried not in self.taken:
                self.taken.add(tried)
                return tried
        number = 2
        while f"{name} {number}" in self.taken:
            number += 1
        self.taken.add(f"{name} {number}")
        return f"{name} {number}"


_PLAIN = str.maketrans({"ø": "o", "æ": "ae", "ß": "ss", "ł": "l", "ð": "d", "þ": "th", "ı": "i", "đ": "d", "œ": "oe"})


def plain(text: str) -> str:
    """Small Latin letters only, as in a host name."""
    spread = unicodedata.normalize("NFKD", text.lower().translate(_PLAIN)).translate(_PLAIN)
    return "".join(char for char in spread if char.isascii() and char.isalnum())
