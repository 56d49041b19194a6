package dev.glossdeck.read.anki;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

class PackageDeckReaderTest {
  @TempDir private Path temp;

  /** Both were made by the real Anki: see anki_make.py among the tests. */
  @ParameterizedTest
  @ValueSource(strings = {"newest.apkg", "legacy.apkg"})
  void readsWhatAnkiExports(String name) throws IOException {
    ReadResult result = read(resource(name));
    assertThat(result.diagnostics()).isEmpty();
    Deck deck = result.deck().orElseThrow();
    assertThat(deck.fullName()).isEqualTo("Cells");
    assertThat(deck.info().description()).contains("All about cells & tissue");
    assertThat(deck.notes())
        .extracting(note -> note.kind() + " " + note.words() + " > " + note.answer().plainText())
        .containsExactlyInAnyOrder(
            "BASIC What is a neuron? > A cell with inputs & outputs",
            "BASIC What is shown? > ",
            "REVERSED axon > the long fibre",
            "REVERSED soma > the body",
            "BASIC bouton > the end",
            "TYPED How many layers? > three",
            "CLOZE Paris is in France. > More.");
    assertThat(deck.cards()).hasSize(10);
    assertThat(note(deck, "neuron").tags()).containsExactlyInAnyOrder("cells", "biology::basic");
    assertThat(note(deck, "shown").deckName()).contains("Cells::Parts");
    assertThat(note(deck, "soma").fields()).isEmpty();
  }

  @Test
  void readsAPackageOfAGermanAnki() throws IOException {
    ReadResult result = read(resource("german.apkg"));
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().get(0).toString())
        .contains("note type \"Bildverdeckung\" covers parts of a picture");
    assertThat(result.deck().orElseThrow().notes())
        .extracting(note -> note.kind() + " " + note.words() + ", cards: " + note.cards().size())
        .containsExactlyInAnyOrder(
            "BASIC Was ist ein Neuron?, cards: 1",
            "REVERSED Axon, cards: 2",
            "REVERSED Soma, cards: 2",
            "TYPED Wie viele?, cards: 1",
            "CLOZE Paris liegt in Frankreich., cards: 2",
            "BASIC Der Punkt, cards: 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"newest.apkg", "legacy.apkg"})
  void opensTheMediaThatNotesShow(String name) throws IOException {
    Deck deck = read(resource(name)).deck().orElseThrow();
    assertThat(deck.media()).extracting(Media::name).containsExactly("dot.png");
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    deck.media().get(0).writeTo(picture);
    assertThat(picture.toByteArray()).hasSize(70).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void keepsAnkisGuids() throws IOException {
    Deck newest = read(resource("newest.apkg")).deck().orElseThrow();
    Deck legacy = read(resource("legacy.apkg")).deck().orElseThrow();
    assertThat(newest.notes()).extracting(Note::id).doesNotHaveDuplicates();
    assertThat(legacy.notes())
        .extracting(Note::id)
        .containsExactlyElementsOf(newest.notes().stream().map(Note::id).toList());
  }

  @Test
  void readsABackupOfAWholeCollection() throws IOException {
    Path file = Files.copy(resource("newest.apkg"), temp.resolve("all.colpkg"));
    assertThat(read(file).deck().orElseThrow().notes())
        .hasSameSizeAs(read(resource("newest.apkg")).deck().orElseThrow().notes());
  }

  @Test
  void refusesWhatIsNoZip() throws IOException {
    assertThat(error(file("hello".getBytes(UTF_8))))
        .isEqualTo(
            "deck.apkg:1:1: error: the file is no Anki package, or only a part of one"
                + " (export the deck from Anki again) [package-damaged]");
  }

  @Test
  void refusesAPackageThatWasCutOff() throws IOException {
    byte[] whole = Files.readAllBytes(resource("newest.apkg"));
    for (int length = 0; length < whole.length; length += 97) {
      assertThat(error(file(Arrays.copyOf(whole, length)))).contains("[package-damaged]");
    }
  }

  @Test
  void endsOnAPackageWithDamagedBytes() throws IOException {
    for (String name : new String[] {"newest.apkg", "legacy.apkg"}) {
      byte[] whole = Files.readAllBytes(resource(name));
      for (int at = 40; at < whole.length; at += 211) {
        byte[] damaged = whole.clone();
        damaged[at] ^= 0x55;
        // Either nobody needs the byte, or it is told: nothing is thrown.
        read(file(damaged));
      }
    }
  }

  @Test
  void refusesACollectionThatIsNoDatabase() throws IOException {
    assertThat(error(zip(Map.of("collection.anki2", "no database".getBytes(UTF_8)))))
        .contains("is no database, or a damaged one");
  }

  @Test
  void refusesAPackageWithoutCollection() throws IOException {
    assertThat(error(zip(Map.of("../../evil", new byte[] {1})))).contains("holds no collection");
    assertThat(temp.resolve("../../evil")).doesNotExist();
  }

  @Test
  void refusesADatabaseWithoutTheTablesOfACollection() throws Exception {
    byte[] database = database("create table col (id)", "create table notes (id)");
    assertThat(error(zip(Map.of("collection.anki2", database)))).contains("has no table \"cards\"");
  }

  @Test
  void takesNoViewForATable() throws Exception {
    byte[] database =
        database(
            "create table col (models, decks)",
            "create table cards (nid, did, odid, ord, type, due)",
            "create view notes as with recursive n(id) as (select 1 union all select id + 1 from n)"
                + " select id, id as guid, 1 as mid, '' as tags, '' as flds from n");
    assertThat(error(zip(Map.of("collection.anki2", database)))).contains("has no table \"notes\"");
  }

  @Test
  void refusesATableWithoutItsColumnsAndJsonThatIsNone() throws Exception {
    byte[] columns =
        database("create table col (id)", "create table notes (id)", "create table cards (id)");
    assertThat(error(zip(Map.of("collection.anki2", columns)))).contains("[package-damaged]");
    byte[] json =
        database(
            "create table col (models, decks)",
            "insert into col values ('{nonsense', '{}')",
            "create table notes (id, guid, mid, tags, flds)",
            "create table cards (nid, did, odid, ord, type, due)");
    assertThat(error(zip(Map.of("collection.anki2", json)))).contains("[package-damaged]");
  }

  @Test
  void stopsAtABomb() throws IOException {
    long most = Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 2);
    Path bomb = temp.resolve("bomb.apkg");
    try (OutputStream out = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("collection.anki2"));
      byte[] zeros = new byte[1 << 20];
      for (long written = 0; written <= most; written += zeros.length) {
        zip.write(zeros);
      }
    }
    assertThat(error(bomb)).contains("is larger than").contains("[package-large]");
  }

  @Test
  void saysWhatToDoAboutAPointerOfGitLfs() throws IOException {
    byte[] pointer = "version https://git-lfs.github.com/spec/v1\noid x\n".getBytes(UTF_8);
    assertThat(error(file(pointer))).contains("(run git lfs pull) [package-pointer]");
  }

  @Test
  void refusesColumnsThatAreNotStored() throws Exception {
    byte[] database =
        database(
            "create table col (models, decks)",
            "create table cards (nid, did, odid, ord, type, due)",
            "create table notes (id, guid, mid, tags, flds as (hex(zeroblob(200000000))))",
            "insert into notes values (1, 'g', 1, '')");
    assertThat(error(zip(Map.of("collection.anki2", database))))
        .contains("a table of the package has columns that are not stored");
  }

  @Test
  void stopsWhereASmallFileGivesMuch() throws Exception {
    byte[] database =
        database(
            "create table col (models, decks)",
            "insert into col values ('{\"1\":{\"name\":\"T\",\"flds\":[{\"ord\":0,\"name\":\"F\"}]}}', '{}')",
            "create table cards (nid, did, odid, ord, type, due)",
            "create table notes (id integer primary key, guid, mid, tags, mod)",
            "with recursive n(i) as (select 1 union all select i + 1 from n where i < 100)"
                + " insert into notes select i, i, 1, '', 0 from n",
            "alter table notes add column flds default '" + "a".repeat(500_000) + "'");
    assertThat(error(zip(Map.of("collection.anki2", database))))
        .contains("gives more than it can hold");
  }

  @Test
  void refusesNestingWithoutEnd() throws Exception {
    String nest = "[".repeat(100_000) + "]".repeat(100_000);
    byte[] database =
        database(
            "create table col (models, decks)",
            "insert into col values ('{\"1\":" + nest + "}', '{}')",
            "create table cards (nid, did, odid, ord, type, due)",
            "create table notes (id integer primary key, guid, mid, tags, flds, mod)");
    assertThat(error(zip(Map.of("collection.anki2", database)))).contains("[package-damaged]");
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("collection.anki2", TestPackage.basic("a|b").collection());
    entries.put("media", nest.getBytes(UTF_8));
    assertThat(error(zip(entries))).contains("[package-damaged]");
  }

  @Test
  void refusesANoteWithMoreFieldsThanItsType() throws IOException {
    ReadResult result = read(file(TestPackage.basic("a|b" + "|".repeat(1_000_000), "c|d").bytes()));
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().get(0).toString())
        .contains("deck.apkg:1:1: error: the note has more fields than its note type \"Basic\"")
        .contains("(note nid:1700000000001)");
    assertThat(result.deck().orElseThrow().notes()).hasSize(1);
  }

  @Test
  void makesAnIdWhereTheGuidIsNone() throws IOException {
    TestPackage made = TestPackage.basic("a|b", "a|c", "d|e");
    made.note("Basic", "x\u0007y", "", "f", "g").note("Basic", " own ", "", "h", "i");
    Deck deck = read(file(made.bytes())).deck().orElseThrow();
    assertThat(deck.notes()).hasSize(5);
    assertThat(deck.notes().subList(0, 4)).allMatch(note -> note.id().isDerived());
    assertThat(deck.notes().get(4).id().value()).isEqualTo("own");
  }

  @Test
  void namesBothNotesOfOneGuid() throws IOException {
    TestPackage made = TestPackage.basic().note("Basic", "g", "", "a", "b");
    assertThat(read(file(made.note("Basic", "g", "", "c", "d").bytes())).diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "deck.apkg:2:1: error: the note has the guid \"g\" of the note nid:1700000000001"
                + " (note nid:1700000000002) (delete one of the two in Anki) [repeated-id]");
  }

  @Test
  void findsMediaWhoseNamesADiskTookApart() throws IOException {
    TestPackage made = TestPackage.basic("a|<img src=\"\u00FC 1.png\">").medium("u\u0308 1.png");
    ReadResult result = read(file(made.bytes()));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.deck().orElseThrow().media())
        .extracting(Media::name)
        .containsExactly("\u00FC 1.png");
  }

  @Test
  void countsNoMediaAsUnusedThatARefusedNoteMayShow() throws IOException {
    TestPackage made = TestPackage.basic("|<img src=\"a.png\">").medium("a.png");
    assertThat(read(file(made.bytes())).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.EMPTY_QUESTION);
  }

  private static Note note(Deck deck, String word) {
    return deck.notes().stream()
        .filter(note -> note.words().contains(word))
        .findFirst()
        .orElseThrow();
  }

  private static ReadResult read(Path file) throws IOException {
    String shown = file.getFileName().toString();
    return new PackageDeckReader().read(DeckSource.of(shown, file, DeckSource.Neighbours.NONE));
  }

  private static String error(Path file) throws IOException {
    ReadResult result = read(file);
    assertThat(result.deck()).isEmpty();
    assertThat(result.diagnostics()).hasSize(1).allMatch(Diagnostic::isError);
    return result.diagnostics().get(0).toString();
  }

  private Path resource(String name) throws IOException {
    try (InputStream in = PackageDeckReaderTest.class.getResourceAsStream("/packages/" + name)) {
      Path file = temp.resolve(name);
      Files.write(file, in.readAllBytes());
      return file;
    }
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(temp.resolve("deck.apkg"), bytes);
  }

  private Path zip(Map<String, byte[]> entries) throws IOException {
    return file(TestPackage.zip(entries));
  }

  private static byte[] database(String... statements) throws Exception {
    try (SQLiteConnection connection =
            JDBC.createConnection("jdbc:sqlite::memory:", new Properties());
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
      return connection.serialize("main");
    }
  }
}
