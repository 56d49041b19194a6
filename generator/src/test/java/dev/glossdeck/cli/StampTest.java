package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stamping, and what builds and checks make of locks. */
class StampTest extends ToolFixture {
  private static final String ROOT = "What is a root?|The part below the ground\n";
  private static final String STEM = "What is a stem?|It stands\n";
  private static final String ROOT_ID = "617wvnf59jvp025y";

  private void stamp(String deck) {
    assertThat(run("stamp", path(deck))).as(err.toString()).isZero();
  }

  private void build(String... more) {
    out.getBuffer().setLength(0);
    String[] all = {"build", path("plants.txt"), "-o", path("out"), "--only", "site,anki"};
    List<String> arguments = new ArrayList<>(List.of(all));
    arguments.addAll(List.of(more));
    assertThat(run(arguments.toArray(String[]::new))).as(err.toString()).isZero();
  }

  private String lock() throws IOException {
    return Files.readString(temp.resolve("plants.txt.lock"));
  }

  private String csv() throws IOException {
    return files("out").get("downloads/plants.csv");
  }

  @Test
  void writesALockBesideTheDeckAndSaysWhatIsInIt() throws IOException {
    stamp("plants.txt");
    assertThat(lock().lines())
        .hasSize(4)
        .startsWith("# glossdeck lock 1\tplants", "# deck\tPlants");
    assertThat(out.toString())
        .isEqualTo(path("plants.txt.lock") + ": 2 added, 0 changed, 0 reworded, 0 retired\n");
    assertThat(files("")).containsOnlyKeys("plants.txt", "plants.txt.lock");
  }

  @Test
  void stampsANoteTypeWhoseFolderHasAnotherFormOfAccents() throws IOException {
    write("v.txt", "#separator:Pipe\n#html:true\n#anki-type:types/b\u00FCcher\n\nir|to go\n");
    String folder = "types/bu\u0308cher/";
    write(
        folder + "note-type.yaml", "name: V\nid: 1700000000001\nfields: [W, M]\ntemplates: [R]\n");
    write(folder + "r.front.html", "{{W}}");
    write(folder + "r.back.html", "{{M}}");
    stamp("v.txt");
    assertThat(out.toString()).contains("the note type \"V\" has changed; commit it, too");
    assertThat(Files.readString(temp.resolve(folder + "note-type.yaml")))
        .contains("\nmodified: ", "\nfingerprint: ");
  }

  @Test
  void doesNotWriteALockThatFits() throws IOException {
    stamp("plants.txt");
    FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(temp.resolve("plants.txt.lock"), old);
    stamp("plants.txt");
    assertThat(Files.getLastModifiedTime(temp.resolve("plants.txt.lock"))).isEqualTo(old);
    assertThat(out.toString()).endsWith("plants.txt.lock: is up to date\n");
  }

  @Test
  void writesNothingIfADeckHasErrors() throws IOException {
    write("wrong.txt", "What is a leaf?|\n");
    assertThat(run("stamp", path("plants.txt"), path("wrong.txt"))).isEqualTo(1);
    assertThat(files("")).containsOnlyKeys("plants.txt", "wrong.txt");
  }

  @Test
  void keepsTheIdentityAndTheAddressOfARewordedCard() throws IOException {
    stamp("plants.txt");
    write("plants.txt", "What is the root of a plant?|The part below the ground\n" + STEM);
    build();
    assertThat(out.toString())
        .contains("since the last stamp: 0 added, 0 changed, 1 reworded, 0 retired (stamp, ")
        .contains("  reworded: \"What is the root of a plant?\" was \"What is a root?\"\n");
    String before = csv();
    assertThat(before)
        .contains("What is the root of a plant?,The part below the ground,")
        .contains(ROOT_ID);
    stamp("plants.txt");
    build();
    assertThat(out.toString()).endsWith("since the last stamp: nothing changed\n");
    assertThat(csv()).isEqualTo(before);
    assertThat(files("out").get("cards/root.html"))
        .contains("What is the root of a plant?", ROOT_ID);
  }

  @Test
  void tellsOfRetiredCardsAndListsThem() throws IOException {
    stamp("plants.txt");
    write("plants.txt", ROOT);
    build();
    assertThat(out.toString()).contains("  retired: \"What is a stem?\"\n");
    assertThat(files("out").get("downloads/plants.retired.txt"))
        .contains("\"Key:k5xhrdvzzp45t77g\"", "k5xhrdvzzp45t77g\tWhat is a stem?\n");
    assertThat(files("out").get("index.html")).contains("downloads/plants.retired.txt");
    assertThat(files("out").get("cards/stem.html")).contains("no longer part of the deck");
  }

  @Test
  void saysWithoutALockWhatOneWouldGive() {
    build();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(run("check", path("plants.txt"))).isZero();
    assertThat(out.toString())
        .contains("no lock for " + path("plants.txt") + ": with one (stamp), reworded cards keep");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void warnsOfAFixedTimeWithoutALock() {
    build("--timestamp", "2026-11-01T12:00:00Z");
    assertThat(err.toString())
        .contains("plants.txt:1:1: warning: the build's time is fixed and the deck has no lock")
        .contains("[no-lock]");
    stamp("plants.txt");
    err.getBuffer().setLength(0);
    build("--timestamp", "2026-11-01T12:00:00Z");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void failsIfALockThatIsFrozenDoesNotFit() throws IOException {
    String[] frozen = {"build", path("plants.txt"), "-o", path("out"), "--frozen"};
    assertThat(run(frozen)).isEqualTo(1);
    assertThat(err.toString())
        .contains("plants.txt.lock:1:1: error: the deck has no lock", "[lock-outdated]");
    stamp("plants.txt");
    assertThat(run("check", "--strict", "--frozen", path("plants.txt"))).isZero();
    write("plants.txt", ROOT + "What is a stem?|It stands upright\n");
    assertThat(run("check", "--frozen", path("plants.txt"))).isEqualTo(1);
    assertThat(run(frozen)).isEqualTo(1);
    assertThat(err.toString())
        .contains(
            "plants.txt.lock:1:1: error: the lock is out of date: 0 added, 1 changed, 0 reworded,"
                + " 0 retired (stamp, and commit the lock) [lock-outdated]");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void leavesWhatIsAmbiguousToTheAuthor() throws IOException {
    write("plants.txt", "Is water wet?|Yes\nIs the water wet?|Yes\n");
    stamp("plants.txt");
    String before = lock();
    write("plants.txt", "What is new?|This\nIs all water wet?|Yes\nIs all the water wet?|Yes\n");
    stamp("plants.txt");
    assertThat(err.toString()).contains(":2:1: warning: the card ", "[ambiguous-rewording]");
    assertThat(lock().lines()).containsAll(before.lines().toList()).hasSize(5);
    assertThat(run("check", "--frozen", path("plants.txt"))).isEqualTo(1);
    String now = now("all water");
    assertThat(run("stamp", path("plants.txt"), "--reworded", id("Is water wet?") + "=" + now))
        .as(err.toString())
        .isZero();
    assertThat(lock())
        .contains("Is all water wet?\tIs water wet?", "Is all the water wet?\tIs the");
    assertThat(run("check", "--frozen", path("plants.txt"))).isZero();
  }

  @Test
  void takesACardForNewIfItsAuthorSaysSo() throws IOException {
    stamp("plants.txt");
    write("plants.txt", "What is the root?|The part below the ground\n" + STEM);
    build();
    assertThat(csv()).contains(ROOT_ID);
    // As the author knows the card until he decides.
    assertThat(run("stamp", path("plants.txt"), "--new", ROOT_ID)).as(err.toString()).isZero();
    assertThat(out.toString()).contains(": 1 added, 0 changed, 0 reworded, 1 retired");
    build();
    assertThat(csv()).doesNotContain(ROOT_ID);
  }

  @Test
  void refusesDecisionsAboutCardsThatAreNotThere() throws IOException {
    stamp("plants.txt");
    String before = lock();
    assertThat(run("stamp", path("plants.txt"), "--reworded", "a=b", "--new", "c")).isEqualTo(1);
    assertThat(err.toString()).contains("the card b cannot be the card a", "there is no card c");
    assertThat(lock()).isEqualTo(before);
    assertThat(run("stamp", path("plants.txt"), "--reworded", "a")).isEqualTo(2);
  }

  @Test
  void joinsACardThatWasStampedAsNewWithTheOneThatItIs() throws IOException {
    stamp("plants.txt");
    write("plants.txt", "Which part of a plant feeds it?|The part below\n" + STEM);
    stamp("plants.txt");
    String now = id("Which part of a plant feeds it?");
    assertThat(run("stamp", path("plants.txt"), "--reworded", ROOT_ID + "=" + now)).isZero();
    build();
    assertThat(csv()).contains(ROOT_ID).doesNotContain(now);
    assertThat(files("out").get("cards/which-part-of-a-plant-feeds-it.html"))
        .contains("url=root.html", "<link rel=\"canonical\" href=\"root.html\">");
    assertThat(run("check", "--frozen", path("plants.txt"))).as(err.toString()).isZero();
  }

  @Test
  void movesPagesOnlyWhenAsked() throws IOException {
    stamp("plants.txt");
    write("plants.txt", "What is a taproot?|The part below the ground\n" + STEM);
    stamp("plants.txt");
    assertThat(lock()).contains("\troot\t");
    assertThat(run("stamp", path("plants.txt"), "--renew-slugs")).isZero();
    assertThat(lock()).contains("\ttaproot\t");
    build();
    assertThat(files("out").get("cards/taproot.html")).contains("What is a taproot?");
    assertThat(files("out").get("cards/root.html")).contains("url=taproot.html");
    write("plants.txt", "What is a taproot?|The part below the ground\nWhat is root?|A user\n");
    build();
    assertThat(files("out").get("cards/root.html")).contains("url=taproot.html");
  }

  @Test
  void keepsTheIdOfADeckWhoseFileIsRenamedWithItsLock() throws IOException {
    stamp("plants.txt");
    Files.move(temp.resolve("plants.txt"), temp.resolve("botany.md.txt"));
    run("check", path("botany.md.txt"));
    assertThat(err.toString())
        .contains("plants.txt.lock:1:1: warning: the deck of this lock is not there")
        .contains("rename the lock, too, such as to botany.md.txt.lock");
    Files.move(temp.resolve("plants.txt.lock"), temp.resolve("botany.md.txt.lock"));
    assertThat(run("build", path("botany.md.txt"), "-o", path("out"), "--only", "anki")).isZero();
    assertThat(csv()).contains(ROOT_ID);
    assertThat(run("check", "--frozen", "--strict", path("botany.md.txt"))).isZero();
  }

  @Test
  void refusesAnIdOfTheDeckThatTheLockDoesNotKnow() throws IOException {
    stamp("plants.txt");
    write("plants.txt", "#id:botany\n" + ROOT + STEM);
    assertThat(run("stamp", path("plants.txt"))).isEqualTo(1);
    assertThat(err.toString())
        .contains("the deck's id is \"botany\", and its lock knows it as \"plants\"")
        .contains("[lock-deck-id]");
    write("plants.txt.lock", lock().replace("lock 1\tplants", "lock 1\tbotany"));
    stamp("plants.txt");
    assertThat(lock()).contains(ROOT_ID).doesNotContain("retired");
    assertThat(out.toString()).contains("is up to date");
  }

  @Test
  void putsTheLockOfAFolderOfNotesWithin() throws IOException {
    write(
        "notes/one.md", "---\nguid: g1\n---\n\n## Front\n\nWhat is a leaf?\n\n## Back\n\nGreen\n");
    assertThat(run("stamp", path("notes"))).as(err.toString()).isZero();
    assertThat(files("notes")).containsOnlyKeys("one.md", "glossdeck.lock");
    assertThat(files("notes").get("glossdeck.lock"))
        .startsWith("# glossdeck lock 1\tnotes\n# deck\tNotes\ng1\t");
    Files.move(temp.resolve("notes"), temp.resolve("leaves"));
    assertThat(run("check", "--frozen", path("leaves"))).as(err.toString()).isZero();
  }

  @Test
  void takesANoteOfAFolderForTheWholeFolder() throws IOException {
    String note = "---\ntags: a\n---\n# Front\nWhat is a %s?\n# Back\nGreen\n";
    write("notes/one.md", note.formatted("leaf"));
    write("notes/two.md", note.formatted("stem"));
    write("notes/plants.md", "## What is a root?\n\nBelow\n");
    write("notes/below/three.md", note.formatted("seed"));
    assertThat(run("stamp", path("notes/two.md"))).as(err.toString()).isZero();
    assertThat(files("notes"))
        .containsOnlyKeys("one.md", "two.md", "plants.md", "glossdeck.lock", "below/three.md");
    assertThat(files("notes").get("glossdeck.lock"))
        .contains("leaf", "stem")
        .doesNotContain("root", "seed");
    write("notes/one.md", note.formatted("petal"));
    assertThat(run("stamp", path("notes/two.md"), path("notes/../notes/one.md")))
        .as(err.toString())
        .isZero();
    assertThat(files("notes").get("glossdeck.lock")).contains("petal").doesNotContain("retired");
  }

  @Test
  void warnsOfAnAuthorsIdInPlaceOfTheOneThatLearnersHave() throws IOException {
    stamp("plants.txt");
    write("plants.txt", "#columns:Question|Answer|id\nWhat is a root?|Below|root\n" + STEM);
    run("check", path("plants.txt"));
    assertThat(err.toString())
        .contains(":2:1: warning: the card had the id " + ROOT_ID, "[id-replaced]");
  }

  @Test
  void tellsWhatIsWrongWithALockAndPublishesNothing() throws IOException {
    write("plants.txt.lock", "# glossdeck lock 1\tplants\n<<<<<<< ours\n=======\n>>>>>>> x\nzz\n");
    assertThat(run("build", path("plants.txt"), "-o", path("out"))).isEqualTo(1);
    assertThat(err.toString())
        .contains("plants.txt.lock:2:1: error: Git could not merge the lock")
        .contains("plants.txt.lock:5:1: error: the line is cut off");
    assertThat(temp.resolve("out")).doesNotExist();
    write("plants.txt.lock", new byte[] {(byte) 0xFF});
    assertThat(run("stamp", path("plants.txt"))).isEqualTo(1);
    assertThat(err.toString()).contains("plants.txt.lock:1:1: error: the lock is not UTF-8");
  }

  @Test
  void givesAChangedCardANewerTimeEvenIfTheTimeIsFixed() throws IOException {
    String[] stamp = {"stamp", path("plants.txt"), "--timestamp", "2026-11-01T12:00:00Z"};
    run(stamp);
    write("plants.txt", ROOT + "What is a stem?|It stands upright\n");
    run(stamp);
    assertThat(lock()).contains("root\t2026-11-01T12:00:00Z", "stem\t2026-11-01T12:00:01Z");
  }

  /** The id that the lock has of a question. */
  private String id(String question) throws IOException {
    return lock()
        .lines()
        .filter(line -> line.contains("\t" + question))
        .findFirst()
        .orElseThrow()
        .split("\t", 2)[0];
  }

  /** The id that a card has now. */
  private String now(String words) throws IOException {
    Path folder = temp.resolve("out");
    run("build", path("plants.txt"), "-o", folder.toString(), "--only", "anki");
    String record = csv().lines().filter(line -> line.contains(words)).findFirst().orElseThrow();
    return record.substring(record.lastIndexOf(',') + 1);
  }
}
