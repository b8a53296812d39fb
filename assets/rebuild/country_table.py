# Writes gazetteer/countries.tsv: names and facts from world-countries, demonyms set right here, position and extent from areas/countries.fgb.
import json
import re
import sys
import unicodedata

from osgeo import ogr
from shapely import wkb

import shapes

# English adjective first, then the nouns; given where world-countries has a noun, a wrong word or only one of several.
DEMONYMS = {
    "AE": "Emirati|Emiratis|Emirian", "AF": "Afghan|Afghans|Afghani|Afghanistani", "AG": "Antiguan|Antiguans|Barbudan|Barbudans",
    "AQ": "Antarctic", "AR": "Argentine|Argentinian|Argentines|Argentinians|Argentinean|Argentineans", "AX": "Ålandic|Ålandish|Ålanders",
    "AZ": "Azerbaijani|Azerbaijanis|Azeri|Azeris", "BA": "Bosnian|Bosnians|Herzegovinian|Herzegovinians", "BD": "Bangladeshi|Bangladeshis",
    "BF": "Burkinabe|Burkinabè|Burkinabé", "BH": "Bahraini|Bahrainis", "BJ": "Beninese", "BL": "Barthélemois", "BQ": "Bonairean|Sabans|Statian",
    "BV": "", "BW": "Botswanan|Motswana|Batswana|Botswanans", "BY": "Belarusian|Belarusians|Belarussian|Belarussians|Byelorussian",
    "CD": "Congolese", "CG": "Congolese", "CI": "Ivorian|Ivorians|Ivoirian", "CV": "Cape Verdean|Cape Verdeans|Cabo Verdean", "CZ": "Czech|Czechs",
    "DE": "German|Germans", "DJ": "Djiboutian|Djiboutians", "DK": "Danish|Dane|Danes", "EC": "Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans",
    "EH": "Sahrawi|Sahrawis|Saharawi|Saharawis", "ES": "Spanish|Spaniard|Spaniards", "FI": "Finnish|Finn|Finns", "FK": "Falkland|Falkland Islander|Falkland Islanders",
    "FO": "Faroese|Faroe Islander|Faroe Islanders", "FR": "French|Frenchman|Frenchmen", "TF": "", "GB": "British|Briton|Britons|Brit|Brits",
    "GF": "French Guianese|Guianese|French Guianan", "GG": "Guernsey|Guernseyman", "GI": "Gibraltarian|Gibraltarians", "GL": "Greenlandic|Greenlander|Greenlanders",
    "GW": "Bissau-Guinean|Bissau-Guineans|Guinea-Bissauan", "GQ": "Equatorial Guinean|Equatorial Guineans|Equatoguinean|Equatoguineans",
    "HK": "Hong Kong|Hongkonger|Hongkongers|Hong Konger|Hong Kongers", "HM": "", "HR": "Croatian|Croatians|Croat|Croats", "IE": "Irish|Irishman|Irishmen",
    "IM": "Manx|Manxman", "IO": "Chagossian|Chagossians", "IQ": "Iraqi|Iraqis", "IS": "Icelandic|Icelander|Icelanders", "IL": "Israeli|Israelis",
    "JE": "Jersey|Jerseyman", "KG": "Kyrgyz|Kyrgyzstani|Kyrgyzstanis|Kirghiz|Kirgiz", "KI": "I-Kiribati|Kiribati", "KM": "Comorian|Comorians|Comoran|Comorans",
    "KN": "Kittitian|Kittitians|Nevisian|Nevisians", "KP": "North Korean|North Koreans", "KR": "South Korean|South Koreans", "KW": "Kuwaiti|Kuwaitis",
    "KY": "Caymanian|Caymanians", "KZ": "Kazakh|Kazakhs|Kazakhstani|Kazakhstanis", "LA": "Lao|Laotian|Laotians", "LI": "Liechtenstein|Liechtensteiner|Liechtensteiners",
    "LS": "Basotho|Mosotho|Lesothan", "LU": "Luxembourgish|Luxembourger|Luxembourgers|Luxembourgian", "MF": "Saint-Martinois", "MG": "Malagasy|Madagascan",
    "MH": "Marshallese", "MK": "Macedonian|Macedonians|North Macedonian|North Macedonians", "MM": "Burmese|Myanmar|Myanma", "MO": "Macanese",
    "MP": "Northern Marianan", "MV": "Maldivian|Maldivians", "MX": "Mexican|Mexicans", "NE": "Nigerien|Nigeriens", "NG": "Nigerian|Nigerians",
    "NL": "Dutch|Dutchman|Dutchmen|Netherlander", "NP": "Nepali|Nepalese|Nepalis", "NZ": "New Zealand|New Zealander|New Zealanders|Kiwi|Kiwis", "OM": "Omani|Omanis",
    "PG": "Papua New Guinean|Papua New Guineans|Papuan", "PH": "Philippine|Filipino|Filipinos|Filipina", "PK": "Pakistani|Pakistanis", "PL": "Polish|Pole|Poles",
    "PS": "Palestinian|Palestinians", "QA": "Qatari|Qataris", "RE": "Réunionese|Réunionnais", "RS": "Serbian|Serbians|Serb|Serbs", "RW": "Rwandan|Rwandans|Rwandese",
    "SA": "Saudi|Saudis|Saudi Arabian|Saudi Arabians", "SB": "Solomon Islands|Solomon Islander|Solomon Islanders", "SD": "Sudanese", "SE": "Swedish|Swede|Swedes",
    "SI": "Slovenian|Slovenians|Slovene|Slovenes", "SJ": "Svalbard", "SK": "Slovak|Slovaks|Slovakian|Slovakians", "SL": "Sierra Leonean|Sierra Leoneans",
    "SO": "Somali|Somalis|Somalian", "SR": "Surinamese", "SS": "South Sudanese", "SV": "Salvadoran|Salvadorans|Salvadorean", "SX": "Sint Maartener",
    "SY": "Syrian|Syrians", "SZ": "Swazi|Swazis", "TC": "Turks and Caicos Islander|Turks and Caicos Islanders", "TJ": "Tajik|Tajiks|Tajikistani|Tadzhik",
    "TL": "Timorese|East Timorese", "TM": "Turkmen|Turkmens|Turkmenistani", "TR": "Turkish|Turk|Turks", "TT": "Trinidadian|Trinidadians|Tobagonian|Tobagonians",
    "TW": "Taiwanese", "UM": "", "US": "American|Americans", "UZ": "Uzbek|Uzbeks|Uzbekistani|Uzbekistanis", "VA": "Vatican", "VC": "Vincentian|Vincentians",
    "VI": "US Virgin Islander", "VG": "British Virgin Islander", "VN": "Vietnamese", "VU": "Vanuatuan|Ni-Vanuatu", "XK": "Kosovar|Kosovars|Kosovan|Kosovans|Kosovo",
    "YE": "Yemeni|Yemenis|Yemenite", "MA": "Moroccan|Moroccans", "PM": "Saint-Pierrais", "WF": "Wallisian|Futunan", "BT": "Bhutanese", "KE": "Kenyan|Kenyans",
    "GS": "", "CC": "Cocos Islander|Cocos Islanders", "HT": "Haitian|Haitians", "ME": "Montenegrin|Montenegrins", "MN": "Mongolian|Mongolians|Mongol|Mongols",
}
# Names that reports use and world-countries lacks.
MORE_NAMES = {
    "TR": "Turkey|Turkiye|Türkiye", "CI": "Ivory Coast|Côte d'Ivoire|Cote d'Ivoire", "CZ": "Czech Republic|Czechia", "MM": "Burma|Myanmar",
    "MK": "Macedonia|North Macedonia|FYROM", "SZ": "Swaziland|Eswatini", "CD": "DR Congo|DRC|D.R. Congo|Congo-Kinshasa|Democratic Republic of the Congo|Democratic Republic of Congo|Zaire",
    "CG": "Republic of the Congo|Congo-Brazzaville|Congo Republic", "KR": "South Korea|Republic of Korea|ROK", "KP": "North Korea|DPRK",
    "GB": "United Kingdom|UK|U.K.|Britain|Great Britain", "US": "United States|USA|U.S.A.|U.S.|United States of America|America", "AE": "UAE|U.A.E.|Emirates|United Arab Emirates",
    "PS": "Palestine|State of Palestine|Palestinian Territories|Palestinian Territory|Occupied Palestinian Territory", "RU": "Russia|Russian Federation", "IR": "Iran|Islamic Republic of Iran",
    "SY": "Syria|Syrian Arab Republic|سوريا|سورية", "LA": "Laos|Lao PDR", "VA": "Vatican City|Vatican|Holy See", "TL": "East Timor|Timor-Leste", "CV": "Cape Verde|Cabo Verde",
    "BA": "Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina|BiH", "EH": "Western Sahara|Sahrawi Arab Democratic Republic|SADR", "TW": "Taiwan|Republic of China", "NL": "Netherlands|The Netherlands|Holland",
    "UA": "Ukraine|the Ukraine", "CF": "Central African Republic|C.A.R.", "SA": "Saudi Arabia|KSA", "BY": "Belarus|Byelorussia|Belorussia", "GM": "Gambia|The Gambia", "BS": "Bahamas|The Bahamas",
    "KG": "Kyrgyzstan|Kirghizia|Kirgizstan", "XK": "Kosovo|Kosova", "PH": "Philippines|The Philippines", "SD": "Sudan|The Sudan", "IL": "Israel|إسرائيل", "VN": "Vietnam|Viet Nam", "MD": "Moldova|Republic of Moldova",
    "ST": "São Tomé and Príncipe|Sao Tome and Principe|Sao Tome", "RE": "Réunion|Reunion", "CW": "Curaçao|Curacao",
}
# Ukrainian names that neither the Russian one nor another is spelt like; Unicode CLDR 42, territories of uk.xml.
UKRAINIAN_NAMES = {
    "RU": "Росія", "BY": "Білорусь", "TR": "Туреччина", "RO": "Румунія", "HU": "Угорщина", "SK": "Словаччина", "DE": "Німеччина", "GB": "Велика Британія",
    "JO": "Йорданія", "YE": "Ємен", "EE": "Естонія", "AM": "Вірменія", "EG": "Єгипет", "PL": "Польща", "US": "Сполучені Штати",
}
PLAIN_NAME = {"TR": "Turkey"}


def plural(word):
    if re.search(r"(ese|ish|ch|ss|x|ois)$", word):
        return None
    return word + "s"


def demonyms(country, names):
    """The adjective first; a form that is also a name of the country is left to the names."""
    if country["cca2"] in DEMONYMS:
        return "|".join(w for w in DEMONYMS[country["cca2"]].split("|") if w not in names)
    words = []
    for word in (country["demonyms"].get("eng") or {}).get("m", "").split(", "):
        for form in (word, plural(word) if word else None):
            if form and form not in words:
                words.append(form)
    return "|".join(words)


def all_names(country):
    code = country["cca2"]
    first = PLAIN_NAME.get(code, country["name"]["common"])
    names = [country["name"]["common"], *MORE_NAMES.get(code, "").split("|"), country["name"]["official"]]
    for group in (country["name"]["native"], country["translations"]):
        for language in sorted(group):
            names += [group[language]["common"], group[language]["official"]]
    names += country["altSpellings"] + [UKRAINIAN_NAMES.get(code, "")]
    seen = {"", first, code, country["cca3"]}
    kept = []
    for name in names:
        name = " ".join(unicodedata.normalize("NFC", name.replace("|", "/")).split())
        if name not in seen and len(name) > 1 and not (len(name) == 2 and name.isascii() and name != "UK"):
            seen.add(name)
            kept.append(name)
    return first, "|".join(kept)


def main(world_countries, areas, target):
    with open(world_countries, encoding="utf-8") as f:
        countries = json.load(f)
    source = ogr.Open(areas)
    shape = {f.GetField("code"): wkb.loads(bytes(f.GetGeometryRef().ExportToWkb())) for f in source.GetLayer(0)}
    alpha2 = {c["cca3"]: c["cca2"] for c in countries}
    columns = "code iso3 iso_numeric name alternate_names demonyms region subregion capital neighbours lon lat west south east north radius_m area_km2 population".split()
    with open(target, "w", encoding="utf-8", newline="\n") as out:
        out.write("\t".join(columns) + "\n")
        for c in sorted(countries, key=lambda c: c["cca2"]):
            name, others = all_names(c)
            row = [c["cca2"], "XKX" if c["cca2"] == "XK" else c["cca3"], c["ccn3"], name, others, demonyms(c, {name, *others.split("|")}), c["region"], c["subregion"],
                   "|".join(x for x in c["capital"] if x), "|".join(sorted(alpha2[x] for x in c["borders"]))]
            if c["cca2"] in shape:
                part = shapes.main_part(shape[c["cca2"]])
                lon, lat = shapes.inner_point(part)
                row += [shapes.degrees_text(v) for v in (lon, lat, *shapes.extent([p.bounds for p in shapes.parts(shape[c["cca2"]])]))]
                row.append(str(shapes.reach_m(lon, lat, part.exterior.coords)))
            else:
                lat, lon = c["latlng"]
                row += [shapes.degrees_text(lon), shapes.degrees_text(lat), "", "", "", "", ""]
            row += [str(round(c['area'], 2)).removesuffix('.0') if c["area"] and c["area"] > 0 else "", "0"]
            out.write("\t".join(row) + "\n")
    print(f"{target}: {len(countries)} countries, {sum(c['cca2'] in shape for c in countries)} with a polygon")


main(*sys.argv[1:4])
