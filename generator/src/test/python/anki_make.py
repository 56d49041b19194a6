"""Makes the packages that PackageDeckReaderTest reads, with the real Anki: anki_make.py FOLDER."""

import os
import sys
import tempfile

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


def main(folder):
    collection = Collection(os.path.join(tempfile.mkdtemp(), "collection.anki2"))
    with open(os.path.join(collection.media.dir(), "dot.png"), "wb") as file:
        file.write(bytes.fromhex(DOT))
    for kind, deck, fields, tags in NOTES:
        note = collection.new_note(collection.models.by_name(kind))
        note.fields[: len(fields)] = fields
        note.tags = tags
        collection.add_note(note, collection.decks.id(deck))
    limit = DeckIdLimit(collection.decks.id("Cells"))
    for name, legacy in (("newest", False), ("legacy", True)):
        options = ExportAnkiPackageOptions(with_media=True, legacy=legacy)
        path = os.path.join(folder, name + ".apkg")
        collection.export_anki_package(out_path=path, options=options, limit=limit)
    collection.close()


main(sys.argv[1])
