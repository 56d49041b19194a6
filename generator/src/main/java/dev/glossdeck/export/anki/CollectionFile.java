package dev.glossdeck.export.anki;

import dev.glossdeck.output.Output;
import dev.glossdeck.output.ScratchFile;
import dev.glossdeck.parallel.Workers;
import dev.glossdeck.read.anki.MissingLibraryException;
import dev.glossdeck.read.anki.NativeLibraries;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sqlite.SQLiteConnection;

/** A collection of Anki's schema 11 that holds one deck. */
final class CollectionFile implements Output.Content {
  private static final int BATCH = 1000;

  private static final String INSERT_COLLECTION =
      """
      insert into col (id, crt, mod, scm, ver, dty, usn, ls, conf, models, decks, dconf, tags)
      values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')
      """;

  /** Usn -1 is "not synchronised yet". */
  private static final String INSERT_NOTE =
      """
      insert into notes (id, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data)
      values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')
      """;

  /** Type 0 and queue 0 are a new card, whose due is its place in the queue. */
  private static final String INSERT_CARD =
      """
      insert into cards (id, nid, did, ord, mod, usn, type, queue, due,
        ivl, factor, reps, lapses, left, odue, odid, flags, data)
      values (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')
      """;

  private final AnkiDeck deck;
  private final Instant timestamp;
  private final SortedMap<String, Long> decks = new TreeMap<>();
  private long nextNote;
  private long nextCard;

  CollectionFile(AnkiDeck deck, Instant timestamp) {
    this.deck = deck;
    this.timestamp = timestamp;
    AnkiIds deckIds = new AnkiIds();
    decks.put(deck.name(), deckIds.take(deck.key()));
    deck.notes().stream()
        .map(AnkiNote::deckName)
        .distinct()
        .sorted()
        .forEach(name -> decks.computeIfAbsent(name, other -> deckIds.take("deck " + other)));
    deck.sourceTypes().stream()
        .flatMap(source -> source.type().templates().stream())
        .flatMap(template -> template.deck().stream())
        .distinct()
        .sorted()
        .forEach(name -> decks.computeIfAbsent(name, other -> deckIds.take("deck " + other)));
    long cards = deck.notes().stream().mapToLong(note -> note.cards().size()).sum();
    nextNote = AnkiIds.before(timestamp, deck.notes().size());
    nextCard = AnkiIds.before(timestamp, cards);
  }

  /** Loads SQLite by making a database of nothing. */
  static void load() {
    try (SQLiteConnection connection = NativeLibraries.newDatabase()) {
      connection.setAutoCommit(true);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("SQLite cannot be loaded", e);
    }
  }

  /**
   * Writes the database. It grows in a file: that of a large deck would fill the memory.
   *
   * @throws MissingLibraryException where SQLite cannot be loaded
   */
  @Override
  public void writeTo(OutputStream out) throws IOException {
    try (ScratchFile file = ScratchFile.make()) {
      fill(file.path(), NoteRow.Maker.alone(deck));
      file.writeTo(out);
    }
  }

  /**
   * Fills an empty file, once.
   *
   * @param rows makes the texts of the next notes while others are inserted
   * @throws MissingLibraryException where SQLite cannot be loaded
   */
  void fill(Path file, NoteRow.Maker rows) throws IOException {
    try (SQLiteConnection connection = NativeLibraries.newDatabase(file)) {
      createTables(connection);
      connection.setAutoCommit(false);
      insertCollection(connection);
      insertNotes(connection, rows);
      connection.commit();
    } catch (SQLException e) {
      throw new IOException("cannot make the Anki collection of " + deck.key(), e);
    }
  }

  private static void createTables(SQLiteConnection connection) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      // Nobody reads what is half done.
      statement.execute("pragma journal_mode = off");
      statement.execute("pragma synchronous = off");
      statement.executeUpdate(Resources.text("schema11.sql"));
    }
  }

  private void insertCollection(SQLiteConnection connection) throws SQLException, IOException {
    CollectionSettings settings = new CollectionSettings(deck, decks, timestamp);
    try (PreparedStatement row = connection.prepareStatement(INSERT_COLLECTION)) {
      row.setLong(1, settings.created()); // crt, seconds
      row.setLong(2, timestamp.toEpochMilli()); // mod, milliseconds
      row.setLong(3, timestamp.toEpochMilli()); // scm, milliseconds
      row.setString(4, settings.configuration()); // conf
      row.setString(5, settings.noteTypes()); // models
      row.setString(6, settings.decks()); // decks
      row.setString(7, settings.deckOptions()); // dconf
      row.executeUpdate();
    }
  }

  private void insertNotes(SQLiteConnection connection, NoteRow.Maker rows)
      throws SQLException, IOException {
    try (PreparedStatement notes = connection.prepareStatement(INSERT_NOTE);
        PreparedStatement cards = connection.prepareStatement(INSERT_CARD)) {
      int size = deck.notes().size();
      Workers.Pending<List<NoteRow>> next = rows.begin(batch(0));
      int position = 0;
      for (int from = 0; from < size; from += BATCH) {
        Workers.Pending<List<NoteRow>> current = next;
        next = rows.begin(batch(from + BATCH));
        for (NoteRow row : current.await()) {
          position++;
          addNote(notes, row);
          for (int number : row.note().cards()) {
            addCard(cards, row.note(), number, position);
          }
          nextNote++;
        }
        notes.executeBatch();
        cards.executeBatch();
      }
    }
  }

  /** The notes from an index on; none behind the last one. */
  private List<AnkiNote> batch(int from) {
    int size = deck.notes().size();
    return deck.notes().subList(Math.min(from, size), Math.min(from + BATCH, size));
  }

  private void addNote(PreparedStatement row, NoteRow made) throws SQLException {
    AnkiNote note = made.note();
    row.setLong(1, nextNote); // id
    row.setString(2, note.guid()); // guid
    row.setLong(3, note.typeId()); // mid
    row.setLong(4, deck.modified(note, timestamp).getEpochSecond()); // mod, seconds
    row.setString(5, joined(note)); // tags
    row.setString(6, made.fields()); // flds
    row.setString(7, made.sortText()); // sfld
    row.setLong(8, made.checksum()); // csum
    row.addBatch();
  }

  private void addCard(PreparedStatement row, AnkiNote note, int number, int position)
      throws SQLException {
    row.setLong(1, nextCard++); // id
    row.setLong(2, nextNote); // nid
    row.setLong(3, decks.get(note.deckOfCard(number))); // did
    row.setInt(4, number - 1); // ord, 0-based
    row.setLong(5, deck.modified(note, timestamp).getEpochSecond()); // mod, seconds
    row.setInt(6, position); // due
    row.addBatch();
  }

  /** Spaces stand at both ends, so that Anki can search for {@code % tag %}. */
  private static String joined(AnkiNote note) {
    return note.tags().isEmpty() ? "" : " " + String.join(" ", note.tags()) + " ";
  }
}
