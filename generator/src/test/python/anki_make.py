"""Makes the packages that PackageDeckReaderTest reads, with the real Anki: anki_make.py FOLDER.

newest.apkg and legacy.apkg hold the same notes; german.apkg comes from an Anki in German, whose note
types and fields have other names.
"""

import os
import sys
import tempfile

import anki.lang
from anki.collection import Collection, DeckIdLimit, ExportAnkiPackageOptions

DOT = (
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360f8cf50000003010100c9fe92ef0000000049454e44ae426082"
)
NOTES = [
    ("Basic", "Cells", ["What is a <b>neuron</b>?", "A cell<br>with inputs &amp; outputs"], ["cells", "biology::basic"]),
    ("Basic", "Cells::Parts", ["What is shown?", '<img src="dot.png">'], []),
    ("Basic (and reversed card)", "Cells", ["axon", "the long <i>fibre</i>"], []),
    ("Basic (optional reversed card)", "Cells", ["soma", "the body", "y"], []),
    ("Basic (optional reversed card)", "Cells", ["bouton", "the end", ""], []),
    ("Basic (type in the answer)", "Cells", ["How many layers?", "three"], []),
    ("Cloze", "Cells", ["{{c1::Paris}} is in {{c2::France::country}}.", "More."], []),
]
COVER = "{{c1::image-occlusion:rect:left=.1:top=.1:width=.2:height=.2:oi=1}}"
GERMAN = [
    ("Einfach", "Zellen", ["Was ist ein Neuron?", "Eine Zelle"], []),
    ("Einfach (und die umgekehrte Richtung)", "Zellen", ["Axon", "die Faser"], []),
    ("Einfach (und wahlweise die umgekehrte Richtung)", "Zellen", ["Soma", "der Leib", "j"], []),
    ("Einfach (Antwort eintippen)", "Zellen", ["Wie viele?", "drei"], []),
    ("Lückentext", "Zellen", ["{{c1,2::Paris}} liegt in {{c0::Frankreich}}.", ""], []),
    ("Bildverdeckung", "Zellen", [COVER, '<img src="dot.png">', "Der Punkt", "", ""], []),
]


def collection_of(notes, deck, description):
    collection = Collection(os.path.join(tempfile.mkdtemp(), "collection.anki2"))
    with open(os.path.join(collection.media.dir(), "dot.png"), "wb") as file:
        file.write(bytes.fromhex(DOT))
    for kind, name, fields, tags in notes:
        note = collection.new_note(collection.models.by_name(kind))
        note.fields[: len(fields)] = fields
        note.tags = tags
        collection.add_note(note, collection.decks.id(name))
    described = collection.decks.by_name(deck)
    described["desc"] = description
    collection.decks.save(described)
    return collection


def export(collection, deck, path, legacy):
    options = ExportAnkiPackageOptions(with_media=True, legacy=legacy)
    limit = DeckIdLimit(collection.decks.id(deck))
    collection.export_anki_package(out_path=path, options=options, limit=limit)


def main(folder):
    collection = collection_of(NOTES, "Cells", "All about cells &amp; tissue")
    export(collection, "Cells", os.path.join(folder, "newest.apkg"), False)
    export(collection, "Cells", os.path.join(folder, "legacy.apkg"), True)
    collection.close()
    anki.lang.set_lang("de_DE")
    collection = collection_of(GERMAN, "Zellen", "Alles")
    export(collection, "Zellen", os.path.join(folder, "german.apkg"), False)
    collection.close()


main(sys.argv[1])
