package dev.glossdeck.read.type;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.read.Sources;
import dev.glossdeck.read.delimited.DelimitedDeckReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Decks whose note types come from Anki and stand in folders beside them. */
class TypeFolderTest {
  private static final String TEXT =
      "#separator:Pipe\n#html:true\n#anki-type:types/verb\n#columns:Word|Meaning|Order\n\n";

  private final Map<String, String> files = new HashMap<>();
  private Charset encoding = UTF_8;

  TypeFolderTest() {
    files.put(
        "note-type.yaml",
        """
        name: Verb
        id: 1700000000001
        fields: [Word, Meaning, Order]
        templates: [Recall, Listen]
        field-ids:
          Word: 5
        """);
    files.put("style.css", ".card { color: red }");
    files.put("recall.front.html", "{{Word}}");
    files.put("recall.back.html", "{{FrontSide}}<hr>\n{{Meaning}}");
    files.put("listen.front.html", "{{#Order}}{{Order}}{{/Order}}");
    files.put("listen.back.html", "{{Word}}");
  }

  @Test
  void readsTheFieldsOfItsType() throws IOException {
    ReadResult result = read(TEXT + "ir|to <b>go</b>|1\n");
    assertThat(result.diagnostics()).isEmpty();
    Note note = result.deck().orElseThrow().notes().get(0);
    assertThat(note.kind()).isEqualTo(NoteKind.BASIC);
    assertThat(note.question().source()).isEqualTo("ir");
    assertThat(note.answer().source()).isEqualTo("to <b>go</b>");
    assertThat(note.typed().orElseThrow().contents())
        .extracting(MarkupText::source)
        .containsExactly("ir", "to <b>go</b>", "1");
    assertThat(note.typed().orElseThrow().type().fields().get(0).id()).isEqualTo(5);
  }

  @Test
  void takesColumnsInTheOrderOfFieldsWhereNoneAreNamed() throws IOException {
    String text =
        "#separator:tab\n#html:true\n#anki-type:types/verb\n#guid column:1\n#notetype column:2\n";
    Note note = read(text + "g1\tVerb\tir\tto go\t1\n").deck().orElseThrow().notes().get(0);
    assertThat(note.id().value()).isEqualTo("g1");
    assertThat(note.answer().source()).isEqualTo("to go");
  }

  @Test
  void keepsWhiteSpaceOfFieldsThatIsQuoted() throws IOException {
    Note note = read(TEXT + "ir |\" to go\n\"|1\n").deck().orElseThrow().notes().get(0);
    assertThat(note.answer().source()).isEqualTo("to go");
    assertThat(note.typed().orElseThrow().contents())
        .extracting(MarkupText::source)
        .containsExactly("ir", " to go\n", "1");
  }

  @Test
  void saysWhereTheFolderIsMissing() throws IOException {
    files.clear();
    assertThat(errors(TEXT + "ir|to go|1\n"))
        .containsExactly(
            "decks/d.txt:3:12: error: there is no file \"types/verb/note-type.yaml\" beside the"
                + " deck (name the folder of a note type, or make one by converting a package of"
                + " Anki) [note-type-file]");
  }

  @Test
  void saysWhichFileOfATemplateIsMissing() throws IOException {
    files.remove("listen.back.html");
    assertThat(errors(TEXT + "ir|to go|1\n"))
        .singleElement()
        .asString()
        .startsWith(
            "decks/types/verb/note-type.yaml:4:12: error: the template \"Listen\" has no file"
                + " \"decks/types/verb/listen.back.html\"");
  }

  @Test
  void saysWhereATemplateShowsAFieldThatIsNotThere() throws IOException {
    files.put("recall.back.html", "{{FrontSide}}<hr>\n  {{Meening}}");
    assertThat(errors(TEXT + "ir|to go|1\n"))
        .containsExactly(
            "decks/types/verb/recall.back.html:2:3: error: the note type has no field \"Meening\""
                + " (write one of Meaning, Order, Word) [card-template]");
  }

  @Test
  void saysWhereAConditionDoesNotEnd() throws IOException {
    files.put("listen.front.html", "{{#Order}}{{Order}}");
    files.put("listen.back.html", "{{/Word}}{{Word}}");
    assertThat(errors(TEXT + "ir|to go|1\n"))
        .anyMatch(line -> line.startsWith("decks/types/verb/listen.front.html:1:1: error:"))
        .anyMatch(line -> line.startsWith("decks/types/verb/listen.back.html:1:1: error:"))
        .hasSize(2);
  }

  @Test
  void saysWhatElseToRenameWithAField() throws IOException {
    files.computeIfPresent("note-type.yaml", (name, text) -> text.replace("[Word,", "[Verb,"));
    assertThat(errors(TEXT + "ir|to go|1\n"))
        .anyMatch(
            line ->
                line.startsWith("decks/types/verb/note-type.yaml:6:3: error: \"field-ids\" says")
                    && line.contains("\"Word: 5\""))
        .anyMatch(line -> line.startsWith("decks/types/verb/recall.front.html:1:1: error:"));
  }

  @Test
  void refusesATypeThatLearnersHaveOtherwise() throws IOException {
    files.computeIfPresent("note-type.yaml", (name, text) -> text + "schema: abcdefgh12345678\n");
    assertThat(errors(TEXT + "ir|to go|1\n"))
        .singleElement()
        .asString()
        .startsWith("decks/types/verb/note-type.yaml:7:9: error: learners have other fields")
        .endsWith("[note-type-changed]");
  }

  @Test
  void tellsOfAFileThatLearnersHaveOtherwise() throws IOException {
    files.put("style.css", "@font-face { src: url(_f.woff2) } .card { background: url(_b.png) }");
    files.put("_f.woff2", "f");
    files.put("_b.png", "b");
    String main = files.get("note-type.yaml");
    AnkiType type = read(TEXT + "ir|to go|1\n").deck().orElseThrow().types().get(0);
    Instant time = Instant.parse("2026-01-01T00:00:00Z");
    files.put("note-type.yaml", TypeEdition.renewed(main, type, time));
    ReadResult same = read(TEXT + "ir|to go|1\n");
    assertThat(same.diagnostics()).isEmpty();
    assertThat(same.deck().orElseThrow().types().get(0).edition())
        .isEqualTo(new AnkiType.Edition(time, false, "types/verb"));
    files.put("_b.png", "other");
    ReadResult other = read(TEXT + "ir|to go|1\n");
    assertThat(other.diagnostics())
        .extracting(Object::toString)
        .containsExactly(
            "decks/types/verb/note-type.yaml:9:8: warning: the file \"_b.png\" has changed, but"
                + " learners keep the one that they have (give it another name, also where the style"
                + " and the templates name it) [note-type-changed]");
    AnkiType changed = other.deck().orElseThrow().types().get(0);
    assertThat(changed.edition().isSince()).isTrue();
    files.put("style.css", ".card { color: red }");
    AnkiType without = read(TEXT + "ir|to go|1\n").deck().orElseThrow().types().get(0);
    String renewed = TypeEdition.renewed(files.get("note-type.yaml"), without, time);
    assertThat(renewed).doesNotContain("files:");
    files.put("note-type.yaml", renewed);
    AnkiType settled = read(TEXT + "ir|to go|1\n").deck().orElseThrow().types().get(0);
    assertThat(settled.edition().isSince()).isFalse();
  }

  @Test
  void saysNothingOfCoversOfAPictureThatAnkiKeeps() throws IOException {
    files.put(
        "note-type.yaml",
        "name: Cover\nid: 5\nkind: cloze\nfields: [Places, Image, Remark]\ntemplates: [Cover]\n");
    files.put("cover.front.html", "{{cloze:Places}}{{Image}}");
    files.put("cover.back.html", "{{cloze:Places}}{{Image}}{{Remark}}");
    String text = TEXT.replace("Word|Meaning|Order", "Places|Image|Remark");
    assertThat(read(text + "{{c1::image-occlusion:rect:left=.1}}|a leaf|x\n").diagnostics())
        .isEmpty();
  }

  @Test
  void refusesAColumnThatIsNoFieldAndAFieldWithoutColumn() throws IOException {
    String text = TEXT.replace("|Order", "|Place");
    assertThat(errors(text + "ir|to go|1\n"))
        .hasSize(2)
        .allMatch(line -> line.startsWith("decks/d.txt:4:10: error:"));
  }

  @Test
  void saysWhichNoteNamesNoTypeOfTheDeck() throws IOException {
    String text = TEXT.replace("|Order", "|Order|type");
    String numbered = text.replace("\n\n", "\n#notetype column:4\n\n");
    assertThat(errors(numbered + "ir|to go|1|Noun\n"))
        .singleElement()
        .asString()
        .startsWith(
            "decks/d.txt:7:12: error: the deck has no note type \"Noun\" (write one of Verb");
  }

  @Test
  void refusesAFileThatIsNotInUtf8() throws IOException {
    files.put("listen.back.html", "R\u00e9ponse {{Word}}");
    encoding = ISO_8859_1;
    assertThat(errors(TEXT + "ir|to go|1\n"))
        .containsExactly(
            "decks/types/verb/listen.back.html:1:1: error: the file is not UTF-8"
                + " (save the file as UTF-8) [not-utf-8]");
  }

  @Test
  void passesOverAByteOrderMark() throws IOException {
    files.put("style.css", "\uFEFF.card { color: red }");
    AnkiType type = read(TEXT + "ir|to go|1\n").deck().orElseThrow().types().get(0);
    assertThat(type.style()).isEqualTo(".card { color: red }");
  }

  @Test
  void givesEachTemplateAFileOfItsOwn() {
    assertThat(TypeLayout.distinct(List.of("Card 2", "\u2192", "\u2190", "card 2"), "card"))
        .doesNotHaveDuplicates()
        .startsWith("card-2");
    assertThat(TypeLayout.distinct(List.of("Type 3", "Basic", "Basic+"), "type"))
        .doesNotHaveDuplicates();
  }

  private List<String> errors(String text) throws IOException {
    return read(text).diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::toString)
        .toList();
  }

  private ReadResult read(String text) throws IOException {
    Map<String, byte[]> beside = new HashMap<>();
    files.forEach((name, content) -> beside.put("types/verb/" + name, content.getBytes(encoding)));
    return new DelimitedDeckReader(ReadOptions.NONE)
        .read(Sources.text("decks/d.txt", text, beside));
  }
}
