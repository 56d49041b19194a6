"""Makes a deck with note types of its own in the real Anki, and lets a learner of it take editions of that deck.

arguments: make FOLDER, or learn FILE EDITION...

make writes newest.apkg, legacy.apkg, all.colpkg and text.txt, all of the same notes.

learn imports FILE, studies, tags and moves cards, and then imports each EDITION, a package or a text, or searches
for it if it is find:SEARCH. It returns
{"imports": [{"new": n, …}, …], "changed": [[fields before, fields after], …], "problems": [...], "backs": [...], "found": [...]},
where a problem is what a learner lost: a note, a card, a deck, a tag, a review or a note type; backs are the templates of all
answers, and found the first fields of the notes that were searched for.
"""

import os
import tempfile

from anki.collection import (
    Collection,
    ExportAnkiPackageOptions,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
    ImportCsvRequest,
)

DOT = (
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360f8cf50000003010100c9fe92ef0000000049454e44ae426082"
)
MEDIA = {"dot.png": bytes.fromhex(DOT), "tone é.mp3": b"ID3", "_logo.png": bytes.fromhex(DOT), "_font.woff2": b"f"}
LISTS = ["new", "updated", "duplicate", "conflicting", "missing_notetype", "missing_deck", "empty_first_field"]
GOOD = 3
YEARS_AGO = 1_600_000_000
STYLE = '@font-face { font-family: F; src: url("_font.woff2"); }\n.card { font-family: F; }'


def note_type(col, name, fields, templates, **settings):
    made = col.models.new(name)
    for field in fields:
        col.models.add_field(made, col.models.new_field(field))
    for template_name, front, back in templates:
        template = col.models.new_template(template_name)
        template["qfmt"], template["afmt"] = front, back
        col.models.add_template(made, template)
    made.update(settings)
    return col.models.get(col.models.add_dict(made).id)


def verb(col):
    made = note_type(
        col,
        "Spanish Verb",
        ["Word", "Meaning", "Example", "Audio", "Picture", "Notes", "Order"],
        [
            ("Recognition", "<b>{{Word}}</b>{{Audio}}", '{{FrontSide}}<hr id=answer>{{Meaning}}<img src="_logo.png">'),
            ("Recall", "{{Meaning}}{{#Picture}}{{Picture}}{{/Picture}}", "{{FrontSide}}<hr id=answer>{{Word}}{{Notes}}"),
            ("Listening / 聴", "{{#Audio}}{{Audio}}{{/Audio}}", "{{Word}}: {{Example}}<script>1 < 2</script>"),
        ],
        css=STYLE,
        sortf=6,
        latexPre="\\documentclass{article}\n\\begin{document}\n",
    )
    made["flds"][4]["size"] = 24
    made["flds"][5]["description"] = "Say: more"
    made["flds"][6]["sticky"] = True
    made["tmpls"][0]["bqfmt"] = "{{Word}} in the browser"
    made["tmpls"][1]["did"] = col.decks.id("Español::Recall")
    col.models.update_dict(made)
    return made


def make(folder):
    col = Collection(os.path.join(tempfile.mkdtemp(), "collection.anki2"))
    for name, content in MEDIA.items():
        with open(os.path.join(col.media.dir(), name), "wb") as file:
            file.write(content)
    back = "{{FrontSide}}<hr id=answer>{{B}}"
    basic = note_type(col, "Mein Typ", ["A", "B"], [("Karte", "{{A}}", back)])
    both = note_type(col, "Ida y vuelta", ["A", "B", "Extra"], [("→", "{{A}}", back), ("←", "{{B}}", "{{A}}{{Extra}}")])
    gaps = note_type(col, "Lücken", ["Text", "Mehr"], [("Lücke", "{{cloze:Text}}", "{{cloze:Text}}{{Mehr}}")], type=1)
    styled = '<div style="color: red">Hablo.</div><script>x</script>'
    notes = [
        (verb(col), "Verbos", ["hablar", "to <b>speak</b> &amp; talk", styled, "[sound:tone é.mp3]", '<img src="dot.png">', 'a | "q"\nb', "1"], "verb lesson::1"),
        (verb_of(col), "Verbos", ["ir", "to go", "", "", "", "", "2"], "verb"),
        (basic, "Básico", ["¿Qué?", "What?<br>two &nbsp;"], ""),
        (basic, "Básico", ["#hash first", "&lt;b&gt; \\(x^2\\) {{c1::no gap}}"], "leech"),
        (both, "Básico", ["gato", "cat", "<ul><li>a</li></ul> "], "animal"),
        (gaps, "Lücken", ["{{c1::Madrid}} está en {{c2::España::país}}.", "<i>más</i>"], ""),
    ]
    for kind, deck, fields, tags in notes:
        note = col.new_note(kind)
        note.fields, note.tags = fields, tags.split()
        col.add_note(note, col.decks.id("Español::" + deck))
        if kind is both:
            col.set_deck([note.cards()[1].id], col.decks.id("Español::Verbos"))
    col.db.execute("update notes set mod = ? + id % 1000", YEARS_AGO)
    for name, legacy in (("newest", False), ("legacy", True)):
        options = ExportAnkiPackageOptions(with_media=True, legacy=legacy)
        col.export_anki_package(out_path=os.path.join(folder, name + ".apkg"), options=options, limit=None)
    text = os.path.join(folder, "text.txt")
    flags = dict(with_html=True, with_tags=True, with_deck=True, with_notetype=True, with_guid=True)
    col.export_note_csv(out_path=text, limit=None, **flags)
    col.export_collection_package(os.path.join(folder, "all.colpkg"), include_media=True, legacy=False)
    return {}


def verb_of(col):
    return col.models.by_name("Spanish Verb")


def bring(col, path):
    if path.endswith(".apkg"):
        request = ImportAnkiPackageRequest(package_path=path, options=ImportAnkiPackageOptions())
        log = col.import_anki_package(request).log
    else:
        metadata = col.get_csv_metadata(path=path, delimiter=None)
        log = col.import_csv(ImportCsvRequest(path=path, metadata=metadata)).log
    return {name: len(getattr(log, name)) for name in LISTS}


def study(col):
    cards = col.db.list("select id from cards where queue = 0 order by due limit 5")
    for card_id in cards:
        card = col.get_card(card_id)
        card.start_timer()
        col.sched.answerCard(card, GOOD)
    col.sched.set_due_date(cards, "7!")
    col.set_deck(cards[:1], col.decks.id("Mine"))


def fields(col):
    return dict(col.db.all("select guid, flds from notes"))


def kept(col):
    """What an import must not change, by what it is called."""
    col.models._clear_cache()
    cards = "select n.guid || c.ord, c.did || ' ' || c.reps || ' ' || c.ivl from cards c join notes n on n.id = c.nid"
    names = lambda kind: [[part["name"], part["id"]] for part in kind["flds"] + kind["tmpls"]]
    return {
        **{"card " + key: value for key, value in col.db.all(cards)},
        **{"type " + key: value for key, value in col.db.all("select guid, mid from notes")},
        **{"tags " + key: value for key, value in col.db.all("select guid, tags from notes")},
        **{"note type %s" % kind["name"]: [kind["id"], names(kind)] for kind in col.models.all()},
        **{"deck %d" % deck.id: deck.name for deck in col.decks.all_names_and_ids()},
        "reviews": col.db.scalar("select count() from revlog"),
    }


def learn(source, editions):
    col = Collection(os.path.join(tempfile.mkdtemp(), "collection.anki2"))
    imports, changed, found = [bring(col, source)], [], []
    study(col)
    tagged = col.get_note(col.find_notes("Word:ir")[0])
    tagged.tags.append("mine")
    col.update_note(tagged)
    before, problems = kept(col), []
    for edition in editions:
        if edition.startswith("find:"):
            found += sorted(col.get_note(note).fields[0] for note in col.find_notes(edition[5:]))
            continue
        texts = fields(col)
        imports.append(bring(col, edition))
        now = fields(col)
        changed += [[texts.get(guid, "").split("\x1f"), now[guid].split("\x1f")] for guid in now if texts.get(guid) != now[guid]]
        after = kept(col)
        for what in sorted(before.keys() | after.keys()):
            if before.get(what) != after.get(what):
                problems.append("%s: %s was %s, is %s" % (edition, what, before.get(what), after.get(what)))
    check = col.fix_integrity()[0]
    if check != "Database rebuilt and optimized.":
        problems.append(check)
    media = col.media.check()
    problems += ["missing " + name for name in media.missing] + ["unused " + name for name in media.unused]
    backs = sorted(part["afmt"] for kind in col.models.all() for part in kind["tmpls"])
    col.close()
    return {"imports": imports, "changed": changed, "problems": problems, "backs": backs, "found": found}


def main(arguments):
    command, file, *editions = arguments
    return make(file) if command == "make" else learn(file, editions)
