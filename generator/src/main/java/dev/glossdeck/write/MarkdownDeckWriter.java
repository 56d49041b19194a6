package dev.glossdeck.write;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes Markdown: front matter, then a heading a question with the answer below it, topics above
 * them where the deck has topics. A question of several blocks goes on below its heading, down to a
 * heading of the class {@code answer}; a further field has a heading of the class {@code field}.
 */
public final class MarkdownDeckWriter implements DeckWriter {

  /** Makes a writer. */
  public MarkdownDeckWriter() {}

  @Override
  public Set<String> endings() {
    return Set.of("md");
  }

  @Override
  public WrittenDeck write(Deck deck) {
    Losses losses = new Losses("a .md file");
    TypeFolderWriter types = TypeFolderWriter.of(deck);
    byte[] file = new Text(deck, types, losses).make().getBytes(StandardCharsets.UTF_8);
    return new WrittenDeck(out -> out.write(file), types.files(), losses.all());
  }

  /** The file of one deck. */
  private static final class Text {
    private static final String TOPIC = "## ";
    private static final String PART = "#### ";

    private final Deck deck;
    private final TypeFolderWriter types;
    private final Losses losses;
    private final MarkdownSides sides;
    private final WrittenLanguages languages;
    private final boolean hasTopics;
    private final StringBuilder out = new StringBuilder();
    private boolean topicAbove;

    Text(Deck deck, TypeFolderWriter types, Losses losses) {
      this.deck = deck;
      this.types = types;
      this.losses = losses;
      this.sides = new MarkdownSides(losses);
      this.languages = new WrittenLanguages(deck);
      this.hasTopics = deck.notes().stream().anyMatch(Text::isUnderTopic);
    }

    String make() {
      out.append(MarkdownFrontMatter.of(deck, types.folders(), losses));
      Optional<String> topic = Optional.empty();
      for (Note note : deck.notes()) {
        if (hasTopics && !note.topic().equals(topic)) {
          topic = note.topic();
          topicAbove |= topic.isPresent();
          topic.ifPresent(name -> line(TOPIC + sides.words(name, note)));
        }
        note(note);
      }
      return out.toString();
    }

    private static boolean isUnderTopic(Note note) {
      return note.topic().isPresent() && !note.topic().equals(note.deckName().map(Deck::lastLevel));
    }

    private void note(Note note) {
      MarkdownSides.Question question = sides.question(note);
      NoteId derived = NoteId.derive(deck.id(), question.source());
      boolean leaves = hasTopics && note.topic().isEmpty() && topicAbove;
      String braces =
          new MarkdownHeading(note, attributes(note), losses)
              .braces(derived, question.heading(), leaves);
      line((hasTopics ? "### " : "## ") + (question.heading() + " " + braces).strip());
      if (!question.rest().isEmpty()) {
        line(question.rest());
        line(PART + "Answer {.answer}");
      }
      if (!note.answer().isEmpty()) {
        line(sides.below(note.answer(), note));
      }
      List<Field> fields =
          note.typed().map(typed -> TypedParts.of(typed).fields()).orElse(note.fields());
      for (Field field : fields) {
        line(PART + sides.words(field.name(), note) + " {.field}");
        if (!field.content().isEmpty()) {
          line(sides.below(field.content(), note));
        }
      }
    }

    /** The attributes that a reader could not infer: a note's languages and type. */
    private Map<String, String> attributes(Note note) {
      Map<String, String> attributes = new LinkedHashMap<>(languages.of(note));
      if (types.isEmpty()) {
        return attributes;
      }
      if (note.typed().isEmpty()) {
        losses.add(note.position(), "notes of Glossdeck's own note types among those of others");
        return attributes;
      }
      TypedParts parts = TypedParts.of(note.typed().get());
      if (parts.haveEnds()) {
        losses.addEnds(note.position());
      }
      if (!parts.areWhole()) {
        losses.add(note.position(), "what covers parts of a picture");
      }
      if (types.types().size() > 1) {
        attributes.put("type", types.nameOf(note.typed().get().type()));
      }
      parts.asks().ifPresent(field -> attributes.put("asks", field));
      return attributes;
    }

    private void line(String text) {
      out.append('\n').append(text).append('\n');
    }
  }
}
