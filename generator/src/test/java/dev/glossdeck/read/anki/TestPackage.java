package dev.glossdeck.read.anki;

import dev.glossdeck.picture.TestPictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

/** Makes packages of Anki's first format (schema 11), right and wrong ones. */
public final class TestPackage {
  /** The id of the first note; others follow one by one. */
  public static final long FIRST_ID = 1_700_000_000_001L;

  private static final String TABLES =
      "create table col (models, decks);"
          + "create table notes (id integer primary key, guid, mid, tags, flds, mod);"
          + "create table cards (nid, did, odid, ord, type, due);";

  private final List<Type> types = new ArrayList<>();
  private final Map<String, String> decks = new LinkedHashMap<>();
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, String> media = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private record Type(String name, boolean isCloze, List<String> fields, List<String> sides) {}

  private record Note(String type, String deck, String guid, String tags, List<String> fields) {}

  /** A package without notes. */
  public TestPackage() {}

  /** A package of the type Basic with some notes. */
  public static TestPackage basic(String... notes) {
    TestPackage made = new TestPackage().type("Basic", false, List.of("Front", "Back"));
    made.template("{{Front}}", "{{FrontSide}}<hr id=answer>{{Back}}");
    for (String note : notes) {
      made.note("Basic", "", "", note.split("\\|", -1));
    }
    return made;
  }

  /** Adds a note type. */
  public TestPackage type(String name, boolean isCloze, List<String> fields) {
    types.add(new Type(name, isCloze, fields, new ArrayList<>()));
    return this;
  }

  /** Adds a template to the last note type. */
  public TestPackage template(String front, String back) {
    types.get(types.size() - 1).sides.addAll(List.of(front, back));
    return this;
  }

  /** Adds a deck, in which the notes stand that follow. */
  public TestPackage deck(String name, String description) {
    decks.put(name, description);
    return this;
  }

  /** Adds a note. */
  public TestPackage note(String type, String guid, String tags, String... fields) {
    if (decks.isEmpty()) {
      deck("Deck", "");
    }
    String deck = List.copyOf(decks.keySet()).get(decks.size() - 1);
    notes.add(new Note(type, deck, guid, tags, List.of(fields)));
    return this;
  }

  /** Adds a medium and its file. */
  public TestPackage medium(String name) throws IOException {
    byte[] named = name.getBytes(StandardCharsets.UTF_8);
    return medium(name, name.endsWith(".png") ? TestPictures.png() : named);
  }

  /** Adds a medium of this content. */
  public TestPackage medium(String name, byte[] content) {
    files.put(Integer.toString(media.size()), content);
    return listed(name);
  }

  /** Adds a medium to the list alone. */
  public TestPackage listed(String name) {
    media.put(Integer.toString(media.size()), name);
    return this;
  }

  /** The file. */
  public byte[] bytes() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("collection.anki2", collection());
    entries.put("media", object(media).getBytes(StandardCharsets.UTF_8));
    entries.putAll(files);
    return zip(entries);
  }

  /** A ZIP of some entries. */
  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** The database alone. */
  byte[] collection() throws IOException {
    try (SQLiteConnection connection =
            JDBC.createConnection("jdbc:sqlite::memory:", new Properties());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(TABLES);
      connection.setAutoCommit(false);
      try (PreparedStatement row =
          connection.prepareStatement("insert into col (models, decks) values (?, ?)")) {
        row.setString(1, models());
        row.setString(2, decks());
        row.executeUpdate();
      }
      insertNotes(connection);
      connection.commit();
      return connection.serialize("main");
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private void insertNotes(SQLiteConnection connection) throws SQLException {
    try (PreparedStatement note =
            connection.prepareStatement("insert into notes values (?, ?, ?, ?, ?, 1700000000)");
        PreparedStatement card =
            connection.prepareStatement("insert into cards values (?, ?, 0, 0, 0, ?)")) {
      for (int i = 0; i < notes.size(); i++) {
        Note one = notes.get(i);
        note.setLong(1, FIRST_ID + i);
        note.setString(2, one.guid);
        note.setInt(
            3, IntStream.range(0, types.size()).filter(t -> is(t, one)).findFirst().orElse(-1));
        note.setString(4, " " + one.tags + " ");
        note.setString(5, String.join("\u001F", one.fields));
        note.executeUpdate();
        card.setLong(1, FIRST_ID + i);
        card.setInt(2, List.copyOf(decks.keySet()).indexOf(one.deck));
        card.setInt(3, i + 1);
        card.executeUpdate();
      }
    }
  }

  private boolean is(int type, Note note) {
    return types.get(type).name.equals(note.type);
  }

  private String models() {
    Map<String, String> models = new LinkedHashMap<>();
    for (Type type : types) {
      models.put(Integer.toString(models.size()), model(type));
    }
    return raw(models);
  }

  private static String model(Type type) {
    String fields =
        IntStream.range(0, type.fields.size())
            .mapToObj(i -> "{\"ord\":" + i + ",\"name\":" + string(type.fields.get(i)) + "}")
            .collect(Collectors.joining(",", "[", "]"));
    String templates =
        IntStream.range(0, type.sides.size() / 2)
            .mapToObj(i -> template(i, type.sides.get(2 * i), type.sides.get(2 * i + 1)))
            .collect(Collectors.joining(",", "[", "]"));
    return "{\"name\":%s,\"type\":%d,\"flds\":%s,\"tmpls\":%s}"
        .formatted(string(type.name), type.isCloze ? 1 : 0, fields, templates);
  }

  private static String template(int ord, String front, String back) {
    return "{\"ord\":%d,\"qfmt\":%s,\"afmt\":%s}".formatted(ord, string(front), string(back));
  }

  private String decks() {
    Map<String, String> all = new LinkedHashMap<>();
    decks.forEach(
        (name, description) ->
            all.put(
                Integer.toString(all.size()),
                "{\"name\":%s,\"desc\":%s}".formatted(string(name), string(description))));
    return raw(all);
  }

  private static String object(Map<String, String> texts) {
    Map<String, String> values = new LinkedHashMap<>();
    texts.forEach((key, value) -> values.put(key, string(value)));
    return raw(values);
  }

  private static String raw(Map<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> string(entry.getKey()) + ":" + entry.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPlain = c >= ' ' && c != '"' && c != '\\';
      json.append(isPlain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
    }
    return json.append('"').toString();
  }
}
