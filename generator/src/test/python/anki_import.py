"""Lets the real Anki import files into a fresh collection and says what it then holds.

arguments: STEP...

  type:NAME=FIELD,FIELD   make a note type the learner's current one; added if there is none
  csv:FILE                import a text file as the import window would
  apkg:FILE               import a package with the import window's defaults
  find:SEARCH             search as Anki's browser does
  study:N                 answer the first N new cards and set them due in a week

Returns {"imports": [...], "notes": [...], "cards": [...], "reviews": n, "check": "...", "media": {file:
SHA-256}, "mediaCheck": {"unused": [...], "missing": [...]}, "found": [[guid, ...], ...], "sides": [[question, answer],
...]}; notes stand in the order in which Anki would show their new cards.
"""

import hashlib
import os
import tempfile

from anki.collection import (
    Collection,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
    ImportCsvRequest,
)
from anki.utils import split_fields

RATED_GOOD = 3
LOG_LISTS = ["new", "updated", "duplicate", "conflicting", "first_field_match", "empty_first_field"]


def use_type(col, spec):
    name, fields = spec.split("=")
    known = col.models.by_name(name)
    if known:
        assert col.models.field_names(known) == fields.split(",")
        col.models.set_current(known)
        return
    note_type = col.models.new(name)
    for field in fields.split(","):
        col.models.add_field(note_type, col.models.new_field(field))
    template = col.models.new_template("Card")
    first, second = fields.split(",")[:2]
    template["qfmt"] = "{{%s}}" % first
    template["afmt"] = "{{%s}}" % second
    col.models.add_template(note_type, template)
    col.models.set_current(col.models.get(col.models.add_dict(note_type).id))


def import_csv(col, path):
    metadata = col.get_csv_metadata(path=path, delimiter=None)
    return counts(col.import_csv(ImportCsvRequest(path=path, metadata=metadata)).log)


def import_package(col, path):
    request = ImportAnkiPackageRequest(package_path=path, options=ImportAnkiPackageOptions())
    return counts(col.import_anki_package(request).log)


def counts(log):
    return {name: len(getattr(log, name)) for name in LOG_LISTS}


def study(col, count):
    cards = col.db.list("select id from cards where queue = 0 order by due limit ?", count)
    for card_id in cards:
        card = col.get_card(card_id)
        card.start_timer()
        col.sched.answerCard(card, RATED_GOOD)
    col.sched.set_due_date(cards, "7!")


def notes(col):
    rows = col.db.all(
        "select n.guid, n.mid, n.tags, n.flds, cast(n.sfld as text), n.csum, min(c.did), min(c.due)"
        " from notes n join cards c on c.nid = n.id group by n.id order by min(c.due), n.id"
    )
    return [
        {
            "guid": guid,
            "type": col.models.get(type_id)["name"],
            "tags": tags.split(),
            "fields": split_fields(fields),
            "sortText": sort_text,
            "checksum": checksum,
            "deck": col.decks.name(deck_id),
        }
        for guid, type_id, tags, fields, sort_text, checksum, deck_id, _ in rows
    ]


def cards(col):
    rows = col.db.all(
        "select n.guid, c.ord, c.reps, c.ivl, c.due, c.did from cards c"
        " join notes n on n.id = c.nid where c.reps > 0 order by n.guid, c.ord"
    )
    return [":".join(str(value) for value in row) for row in rows]


def found(col, search):
    return sorted(col.get_note(note).guid for note in col.find_notes(search))


def sides(col):
    """What a reviewer is given, before scripts run."""
    rendered = []
    for card_id in col.db.list("select id from cards order by due, ord"):
        output = col.get_card(card_id).render_output()
        rendered.append([output.question_text, output.answer_text])
    return rendered


def media(col):
    folder = col.media.dir()
    found = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            found[name] = hashlib.sha256(file.read()).hexdigest()
    return found


def media_check(col):
    report = col.media.check()
    return {"unused": list(report.unused), "missing": list(report.missing)}


def main(steps):
    with tempfile.TemporaryDirectory() as folder:
        col = Collection(os.path.join(folder, "collection.anki2"))
        actions = {"type": use_type, "csv": import_csv, "apkg": import_package}
        imports, studied, searches = [], [], []
        for step in steps:
            kind, _, value = step.partition(":")
            if kind == "study":
                study(col, int(value))
                studied = cards(col)
            elif kind == "find":
                searches.append(found(col, value))
            else:
                done = actions[kind](col, value)
                imports += [done] if done else []
        result = {
            "imports": imports,
            "notes": notes(col),
            "found": searches,
            "sides": sides(col),
            "cards": col.card_count(),
            "studiedBefore": studied,
            "studied": cards(col),
            "reviews": col.db.scalar("select count() from revlog"),
            "check": col.fix_integrity()[0],
            "media": media(col),
            "mediaCheck": media_check(col),
        }
        col.close()
    return result
