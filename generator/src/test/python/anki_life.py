"""Lets learners live with the editions of a deck in the real Anki, and says what they lose.

arguments: FOLDER SEED

FOLDER/0, FOLDER/1, … hold the editions, each with deck.apkg, deck.update.txt and deck.csv. A learner
imports one of the files of each edition in turn, and studies, tags, edits, moves and suspends in between.

Returns {"problems": [...], "imports": n, "reviews": n}.
"""

import csv
import os
import random
import tempfile

import anki.lang
from anki.collection import (
    Collection,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
    ImportCsvRequest,
)

GOOD = 3
OWN_DECK = "My deck"
OWN_TAGS = ["mine", "marked"]
OWN_FIELD = "My field"
BAD_LOGS = ["conflicting", "missing_notetype", "missing_deck", "empty_first_field"]


def edition_of(folder):
    """The fields of each note by its guid, as the update file has them."""
    with open(os.path.join(folder, "deck.update.txt"), encoding="utf-8", newline="") as file:
        headers = [next(file) for _ in range(7)]
        names = headers[6].strip().removeprefix("#columns:").split(",")[2:]
        return {row[1]: dict(zip(names, row[2:])) for row in csv.reader(file)}


class Learner:
    """A collection and what must hold in it."""

    def __init__(self, kind, language, seed):
        anki.lang.set_lang(language)
        self.kind = kind
        self.random = random.Random(seed)
        self.collection = Collection(os.path.join(tempfile.mkdtemp(), "collection.anki2"))
        self.touched, self.tagged, self.filled = set(), set(), set()
        self.known, self.problems, self.imports = set(), [], 0

    def problem(self, text):
        self.problems.append("%s, import %d: %s" % (self.kind, self.imports, text))

    def bring(self, path):
        if path.endswith(".apkg"):
            request = ImportAnkiPackageRequest(package_path=path, options=ImportAnkiPackageOptions())
            log = self.collection.import_anki_package(request).log
        else:
            metadata = self.collection.get_csv_metadata(path=path, delimiter=None)
            log = self.collection.import_csv(ImportCsvRequest(path=path, metadata=metadata)).log
        for name in BAD_LOGS:
            if len(getattr(log, name)):
                self.problem("%d %s" % (len(getattr(log, name)), name))

    def cards(self):
        rows = self.collection.db.all(
            "select id, nid, ord, did, queue, type, due, ivl, reps, lapses from cards"
            " where reps > 0 or queue = -1 or did in (select id from decks where name = ?)",
            OWN_DECK,
        )
        return {row[0]: row for row in rows}

    def notes(self):
        ids = self.collection.db.list("select id from notes")
        return {note.guid: note for note in map(self.collection.get_note, ids)}

    def take(self, folder):
        self.imports += 1
        before = self.cards()
        edition = edition_of(folder)
        if self.kind == "csv":
            self.bring(os.path.join(folder, "deck.csv"))
        elif self.kind == "update" and self.imports > 1:
            self.bring(os.path.join(folder, "deck.update.txt"))
        else:
            self.bring(os.path.join(folder, "deck.apkg"))
        after = self.cards()
        for card, row in before.items():
            if after.get(card) != row:
                self.problem("card %s became %s" % (row, after.get(card)))
        self.compare(edition)
        checked = self.collection.fix_integrity()[0]
        if len(checked.splitlines()) != 1:
            self.problem(checked)

    def compare(self, edition):
        notes = self.notes()
        if self.kind == "csv":
            edition = {guid: fields for guid, fields in edition.items() if self.is_plain(fields)}
        self.known |= set(edition)
        if set(notes) != self.known:
            self.problem("notes %s" % sorted(set(notes) ^ self.known))
        for guid, fields in edition.items():
            if guid in notes:
                self.compare_note(notes[guid], fields)
        for guid in self.tagged:
            if self.kind != "package" and not set(OWN_TAGS) <= set(notes[guid].tags):
                self.problem("tags of %s are %s" % (guid, notes[guid].tags))
        for guid in self.filled:
            if notes[guid][OWN_FIELD] != "my words":
                self.problem("the own field of %s is %s" % (guid, notes[guid][OWN_FIELD]))

    @staticmethod
    def is_plain(fields):
        return not fields["Reverse"] and not fields["Typed"] and "{{c" not in fields["Question"]

    def compare_note(self, note, fields):
        if self.kind == "csv":
            if note.fields != [fields["Question"], fields["Answer"] + fields["Extra"]]:
                self.problem("%s is %s" % (note.guid, note.fields))
        # Anki leaves alone in a package what the learner touched after the author.
        elif self.kind == "update" or note.guid not in self.touched:
            wrong = {name: note[name] for name in fields if note[name] != fields[name]}
            if wrong:
                self.problem("%s has %s" % (note.guid, wrong))
            cards = {card.ord for card in note.cards()}
            if fields["Reverse"] and not {0, 1} <= cards:
                self.problem("%s has the cards %s" % (note.guid, cards))

    def live(self):
        notes = list(self.notes().values())
        chosen = self.random.sample(notes, min(4, len(notes)))
        for number, note in enumerate(chosen):
            self.touched.add(note.guid)
            if number % 2:
                note.tags += OWN_TAGS
                self.tagged.add(note.guid)
            else:
                note.fields[1] += " my words"
            if OWN_FIELD in note:
                note[OWN_FIELD] = "my words"
                self.filled.add(note.guid)
            self.collection.update_note(note)
        cards = self.collection.db.list("select id from cards where queue = 0 order by id")
        own = self.random.sample(cards, min(6, len(cards)))
        for card_id in own[:4]:
            card = self.collection.get_card(card_id)
            card.start_timer()
            self.collection.sched.answerCard(card, GOOD)
        self.collection.sched.set_due_date(own[:2], "7!")
        self.collection.sched.suspend_cards(own[4:5])
        if own[5:]:
            self.collection.set_deck(own[5:], self.collection.decks.id(OWN_DECK))
        # Anki itself leaves a card now and then without the time of its last review, when its due
        # date is set right after an answer; what is found after an import comes from the import.
        self.collection.fix_integrity()

    def change_type(self):
        """A field and a card of one's own."""
        models = self.collection.models
        model = models.by_name("Glossdeck")
        models.add_field(model, models.new_field(OWN_FIELD))
        template = models.new_template("My card")
        template["qfmt"] = "{{%s}}" % OWN_FIELD
        template["afmt"] = "{{Question}}"
        models.add_template(model, template)
        models.update_dict(model)
        # Anki 26.09 itself doubles cards that notes got later, when a template is added by hand.
        self.collection.fix_integrity()

    def finish(self):
        if self.kind == "package" and self.collection.media.check().missing:
            self.problem("missing %s" % self.collection.media.check().missing)
        reviews = self.collection.db.scalar("select count() from revlog")
        self.collection.close()
        return reviews


def main(arguments):
    folder, seed = arguments[0], int(arguments[1])
    editions = sorted(os.listdir(folder), key=int)
    problems, imports, reviews = [], 0, 0
    for kind in ["package", "update", "csv"]:
        for number, language in enumerate(["en_US", "de_DE"]):
            learner = Learner(kind, language, seed * 10 + number)
            for edition in editions:
                learner.take(os.path.join(folder, edition))
                learner.live()
                if kind == "update" and edition == editions[1]:
                    learner.change_type()
            problems += learner.problems
            imports += learner.imports
            reviews += learner.finish()
    return {"problems": problems, "imports": imports, "reviews": reviews}
