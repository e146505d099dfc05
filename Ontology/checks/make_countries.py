"""Writes countries.ttl from ISO 3166's facts and from countries.tsv beside this script.

    python make_countries.py country-codes.csv > ../countries.ttl

country-codes.csv is the public-domain (PDDL) table of https://github.com/datasets/country-codes.
Names of IRIs, short names, demonyms and capitals are ours, in countries.tsv: edit them there.
"""

import csv
import pathlib
import re
import sys

HEADER = """\
# The countries and territories of ISO 3166-1, with the names they go by, demonyms and capitals.
#
# Codes, formal names and Wikidata addresses: the country-codes table of datahub.io
# (https://github.com/datasets/country-codes), public domain (ODC PDDL 1.0). Short names, demonyms
# and capitals: Newsgraph, Apache-2.0. Written by checks/make_countries.py from checks/countries.tsv.
# That a name is listed says how news writes, not who is right: it takes no side in any dispute.

@prefix ent:    <https://newsgraph.dev/entity/> .
@prefix ng:     <https://newsgraph.dev/ontology#> .
@prefix owl:    <http://www.w3.org/2002/07/owl#> .
@prefix schema: <http://schema.org/> .
@prefix skos:   <http://www.w3.org/2004/02/skos/core#> .
@prefix wd:     <http://www.wikidata.org/entity/> .
"""

# The table's address is the Kingdom of the Netherlands', and its Namibia is read as "not available".
WIKIDATA = {"NL": "Q55", "NA": "Q1030"}
# Official names of the table that no text uses, or that belong to somebody else.
UNUSED_NAMES = {"Korea", "Congo", "Bonaire, Sint Eustatius and Saba", "US"}
# Where a state that claims another town as its capital is governed from.
SEATS = {"PS": "Ramallah"}
SOVEREIGN = {"US": "USA", "GB": "UK", "FR": "France", "NL": "Netherlands", "AU": "Australia",
             "NZ": "NewZealand", "DK": "Denmark", "NO": "Norway", "FI": "Finland", "CN": "China"}


def block(subject, lines):
    """One subject with its predicate-object lines, as pretty Turtle."""
    return f"{subject} " + " ;\n    ".join(lines) + " .\n"


def texts(values):
    """A comma-separated list of English literals, wrapped for reading."""
    literals = ['"%s"@en' % v.replace("\\", "\\\\").replace('"', '\\"') for v in values]
    lines, line = [], ""
    for literal in literals:
        joined = f"{line}, {literal}" if line else literal
        if len(joined) > 78 and line:
            lines.append(line)
            line = literal
        else:
            line = joined
    return ",\n        ".join(lines + [line])


def unique(values):
    return list(dict.fromkeys(v for v in values if v))


def persons(field):
    """Expands "German+s" to the forms it stands for."""
    forms = []
    for form in field.split(";") if field else []:
        forms += [form[:-2], form[:-2] + "s"] if form.endswith("+s") else [form]
    return unique(forms)


def formal_names(row):
    """The names of ISO's table, without articles, notes and bracketed parts."""
    for column in ("UNTERM English Formal", "official_name_en", "CLDR display name"):
        name = re.sub(r"[ *]+$", "", row[column]).removeprefix("the ").replace(" & ", " and ")
        name = name.replace("’", "'")
        if "(" not in name and not name.startswith("China, ") and " - " not in name \
                and name not in UNUSED_NAMES:
            yield name


def country(row, name, label, others, demonyms, capital):
    code, status = row["ISO3166-1-Alpha-2"], row["is_independent"]
    independent = status == "Yes" or code == "PS"
    lines = ["a schema:Country" if independent else "a schema:AdministrativeArea"]
    lines.append(f'skos:prefLabel "{label}"@en')
    names = [n for n in unique(others + list(formal_names(row))) if n != label]
    if names:
        lines.append(f"skos:altLabel {texts(names)}")
    if demonyms:
        lines.append(f"ng:demonym {texts(demonyms)}")
    if capital:
        lines.append(f"ng:capital ent:{capital}")
    if code in SEATS:
        lines.append(f"ng:seat ent:{SEATS[code]}")
    if status[-2:] in SOVEREIGN:
        lines.append(f"ng:dependencyOf ent:{SOVEREIGN[status[-2:]]}")
    lines.append(f'ng:isoAlpha2 "{code}"')
    lines.append(f'ng:isoAlpha3 "{row["ISO3166-1-Alpha-3"]}"')
    lines.append(f"owl:sameAs wd:{WIKIDATA.get(code) or row['wikidata_id'].rsplit('/', 1)[1]}")
    return block(f"ent:{name}", lines)


def city(field, country_name):
    """The capital's block from "Berlin=Berlin;other@Q64", or nothing."""
    field, _, wikidata = field.partition("@")
    name, _, labels = field.partition("=")
    labels = labels.split(";")
    lines = ["a schema:City", f'skos:prefLabel "{labels[0]}"@en']
    if labels[1:]:
        lines.append(f"skos:altLabel {texts(labels[1:])}")
    lines.append(f"ng:capitalOf ent:{country_name}")
    lines.append(f"ng:country ent:{country_name}")
    if wikidata:
        lines.append(f"owl:sameAs wd:{wikidata}")
    return block(f"ent:{name}", lines)


def main(codes_path):
    with open(codes_path, encoding="utf-8", newline="") as file:
        rows = {row["ISO3166-1-Alpha-2"]: row for row in csv.DictReader(file)}
    countries, capitals = {}, {}
    table = pathlib.Path(__file__).with_name("countries.tsv").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line.startswith("#"):
            continue
        code, name, label, others, demonyms, capital = line.split("|")
        row = rows.pop(code)
        capital_name = capital.partition("=")[0]
        others = others.split(";") if others else []
        countries[name] = country(row, name, label, others, persons(demonyms), capital_name)
        if capital:
            capitals[capital_name] = city(capital, name)
    if rows:
        sys.exit(f"countries.tsv lacks the codes {', '.join(sorted(rows))}")
    sections = ["## Countries and territories"] + [countries[n] for n in sorted(countries)]
    sections += ["## Capitals"] + [capitals[n] for n in sorted(capitals)]
    print(HEADER + "\n" + "\n".join(sections), end="")


if __name__ == "__main__":
    main(sys.argv[1])
