package dev.glossdeck.export.site;

import dev.glossdeck.deck.Card;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.export.site.asset.Assets;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.StudyViews;
import dev.glossdeck.export.site.page.Views;
import dev.glossdeck.json.Json;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.output.Output;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cards of a deck as scripts, for a browser reads no data from a disk: an index of all, and
 * their contents in chunks, which are loaded when a card of theirs is asked. Each calls {@code
 * glossdeckStudy} and is named after its content; {@code catalogue.js} tells the form.
 *
 * @param index the name of the index's file
 * @param slugs the name of the file with the slugs of all cards, which only a card's address needs
 * @param chunks the names of the chunks' files, in the deck's order
 */
record StudyData(String index, String slugs, List<String> chunks) {
  /** Of notes. One more or less in a deck should not rename all chunks behind it. */
  private static final int SMALLEST = 40;

  private static final int LARGEST = 160;
  private static final int ONE_IN = 60;

  /** The script of notes that are studied together. */
  private record Chunk(int cards, String name) {}

  /** Copies the list. */
  StudyData {
    chunks = List.copyOf(chunks);
  }

  /**
   * Writes the scripts of a deck, each as soon as it is made: together they are longer than the
   * deck.
   *
   * @param site the deck's
   * @param output takes the scripts
   * @param workers render the sides of cards
   * @return their names
   * @throws IOException if a script cannot be written
   */
  static StudyData write(DeckSite site, Output output, Workers workers) throws IOException {
    List<Chunk> chunks =
        workers.map(slices(site.glossary().entries()), slice -> chunk(site, slice, output));
    StudyIndex all = StudyIndex.of(site);
    String index =
        write(site, output, "index.js", all.json(chunks.stream().map(Chunk::cards).toList()));
    String slugs = write(site, output, "slugs.js", Json.list(all.slugs()));
    return new StudyData(index, slugs, chunks.stream().map(Chunk::name).toList());
  }

  private static String write(DeckSite site, Output output, String name, Object data)
      throws IOException {
    String script = "glossdeckStudy(" + data + ");\n";
    String hashed = Assets.hashed(name, script);
    output.file(site.paths().studyFile(hashed), script);
    return hashed;
  }

  /** The addresses of a deck's scripts, seen from a page. */
  StudyViews.DeckFiles on(PagePath page, DeckSite site) {
    String addresses =
        chunks.stream()
            .map(name -> page.to(site.paths().studyFile(name)))
            .collect(Collectors.joining(" "));
    String list = page.to(site.paths().studyFile(index));
    String names = page.to(site.paths().studyFile(slugs));
    return new StudyViews.DeckFiles(site.deck().id(), list, names, addresses);
  }

  /**
   * Cuts the entries into chunks. The cuts depend on the notes beside them, not on numbers: so a
   * change in one place of the deck leaves the chunks of others as they are. No chunk is small, for
   * a card finds the answers that it offers in its own.
   */
  static List<List<GlossaryEntry>> slices(List<GlossaryEntry> entries) {
    List<List<GlossaryEntry>> slices = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < entries.size(); i++) {
      int size = i + 1 - from;
      boolean isMarked = entries.get(i).note().id().value().hashCode() % ONE_IN == 0;
      int rest = entries.size() - i - 1;
      boolean isWhole = size >= LARGEST || (size >= SMALLEST && isMarked);
      if (rest == 0 || (isWhole && rest >= SMALLEST)) {
        slices.add(entries.subList(from, i + 1));
        from = i + 1;
      }
    }
    return slices;
  }

  private static Chunk chunk(DeckSite site, List<GlossaryEntry> slice, Output output)
      throws IOException {
    List<Object> cards = new ArrayList<>();
    for (GlossaryEntry entry : slice) {
      entry.note().cards().forEach(card -> cards.add(card(site, entry, card)));
    }
    String name = write(site, output, "cards.js", Json.members().with("cards", cards));
    return new Chunk(cards.size(), name);
  }

  private static Json.Members card(DeckSite site, GlossaryEntry entry, Card card) {
    Note note = entry.note();
    PagePath path = new PagePath(site.paths().study());
    String id = "desk-" + StudyPlan.cardId(entry.slug(), card.key().number());
    AnswerViews sides = new AnswerViews(site, path, id);
    Views.Answer back = sides.answer(note, card.back(), card.backLanguage());
    List<MarkupText> gaps = gaps(note, card);
    Json.Members written =
        Json.members()
            .with("slug", entry.slug())
            .with(
                "front", sides.side(card.front(), card.frontLanguage(), "question").html().markup())
            .with("back", back.side().html().markup())
            .with("fields", fields(note, back.fields()))
            .with("asked", card.front().plainText())
            .with("said", said(card, gaps))
            .with("term", entry.headword())
            .with("names", entry.aliases())
            .with("languages", languages(card));
    String hidden =
        gaps.stream()
            .map(gap -> sides.side(gap, card.backLanguage(), "gap").html().markup())
            .collect(Collectors.joining());
    return hidden.contains("<math") ? written.with("gap", hidden) : written;
  }

  /** What the gaps hide that a card asks together; nothing if it is no cloze. */
  private static List<MarkupText> gaps(Note note, Card card) {
    return note.kind() == NoteKind.CLOZE ? note.question().gapsOf(card.key().number()) : List.of();
  }

  /** Name and content, and the language where it is not the deck's. */
  private static List<Object> fields(Note note, List<Views.FieldView> shown) {
    List<Object> fields = new ArrayList<>();
    List<Field> filled = note.fields().stream().filter(one -> !one.content().isEmpty()).toList();
    for (int i = 0; i < shown.size(); i++) {
      Views.FieldView field = shown.get(i);
      List<Object> parts = new ArrayList<>(List.of(field.name(), field.content().markup()));
      note.languages().of(filled.get(i)).ifPresent(other -> parts.add(pair(other)));
      fields.add(parts);
    }
    return fields;
  }

  /** The text to type as the answer: of a cloze, the texts of its gaps. */
  private static String said(Card card, List<MarkupText> gaps) {
    return gaps.isEmpty()
        ? card.back().writtenText()
        : gaps.stream().map(MarkupText::writtenText).collect(Collectors.joining(", "));
  }

  private static Json.Members languages(Card card) {
    Json.Members languages = Json.members();
    card.frontLanguage().ifPresent(other -> languages.with("front", pair(other)));
    card.backLanguage().ifPresent(other -> languages.with("back", pair(other)));
    return languages;
  }

  /** A language as scripts are told it. */
  static List<String> pair(TextLanguage language) {
    return List.of(language.tag(), language.direction().toString());
  }
}
