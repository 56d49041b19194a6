package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.FolderReader;
import dev.glossdeck.read.MediaFinder;
import dev.glossdeck.read.NoteAssembler;
import dev.glossdeck.read.NoteDraft;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.read.TextDecoder;
import dev.glossdeck.read.type.DeckTypes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Markdown: {@code #} is the deck's title, {@code ##} a question and what stands below its
 * answer; where a deck has {@code ###}, these are the questions and {@code ##} the topics. Decks in
 * the style of hashcards and decks of headings {@code Front} and {@code Back} are recognised.
 * {@code markdown-decks.md} among the tests tells the format by example.
 */
public final class MarkdownDeckReader implements DeckReader {

  private final ReadOptions options;

  /** Makes a reader. */
  public MarkdownDeckReader() {
    this(ReadOptions.NONE);
  }

  /**
   * Makes a reader of decks that may be in another encoding.
   *
   * @param options the options, of which the encoding matters here
   */
  public MarkdownDeckReader(ReadOptions options) {
    this.options = options;
  }

  @Override
  public Set<String> endings() {
    return Set.of("md");
  }

  @Override
  public Optional<FolderReader> folderReader() {
    return Optional.of(new NoteFolderReader(options));
  }

  @Override
  public ReadResult read(DeckSource source) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<String> text = new TextDecoder(source, options.encoding(), diagnostics).decode();
    if (text.isEmpty()) {
      return ReadResult.refused(diagnostics);
    }
    List<String> lines = text.get().lines().toList();
    FrontMatter matter = FrontMatter.read(source.path(), lines, diagnostics);
    MarkdownSettings settings = new MarkdownSettings(matter, diagnostics);
    SideProblems problems = new SideProblems(diagnostics);
    Optional<DeckTypes> types = settings.types(source);
    if (types.isPresent() && diagnostics.hasErrors()) {
      return ReadResult.refused(diagnostics);
    }
    TypedNotes typed = new TypedNotes(types, diagnostics);
    Body body = new Body(source.path(), lines, matter.lines());
    Content content =
        CardLines.areIn(lines, body.from)
            ? cards(body, settings, problems, diagnostics)
            : headings(body, settings, typed, new Reports(problems, diagnostics));
    refuseEmpty(source, content.drafts, diagnostics);
    Optional<DeckInfo> info = settings.info(source, content.title, options.defaults().language());
    if (info.isEmpty()) {
      return ReadResult.refused(diagnostics);
    }
    List<Note> notes =
        new NoteAssembler(
                info.get(), settings.sides().over(options.defaults().sides()), diagnostics)
            .assemble(content.drafts);
    List<Media> media =
        new MediaFinder(source.neighbours(), diagnostics).require(problems.places().media());
    Deck deck = new Deck(info.get(), notes, media, problems.places().formulas(), source.start());
    Deck linking = deck.linking(problems.places().links());
    return new ReadResult(Optional.of(linking), diagnostics.sorted());
  }

  /** The lines of a file, of which its cards begin at an index. */
  private record Body(String path, List<String> lines, int from) {}

  /** The content of a file, whatever its style. */
  private record Content(Optional<String> title, List<NoteDraft> drafts) {}

  private static Content cards(
      Body body, MarkdownSettings settings, SideProblems problems, Diagnostics diagnostics) {
    List<CardLines.Part> parts = CardLines.of(body.path, body.lines, body.from, diagnostics);
    return new Content(
        CardLines.title(body.lines, body.from),
        new CardNotes(body.path, settings.tags(), problems, diagnostics).drafts(parts));
  }

  /** The collectors of problems and diagnostics of a file. */
  private record Reports(SideProblems problems, Diagnostics diagnostics) {}

  private static Content headings(
      Body body, MarkdownSettings settings, TypedNotes typed, Reports reports) {
    SideProblems problems = reports.problems;
    Diagnostics diagnostics = reports.diagnostics;
    List<MarkdownSection> sections =
        MarkdownOutline.of(body.path, body.lines, body.from, diagnostics);
    if (NoteGroups.are(sections)) {
      NoteGroups groups = new NoteGroups(body.path, settings.tags(), problems, diagnostics);
      return new Content(Optional.empty(), groups.drafts(sections));
    }
    return new Content(
        sections.stream().filter(s -> s.level() == 1).map(MarkdownNotes::title).findFirst(),
        new MarkdownNotes(body.path, settings, typed, problems, diagnostics).drafts(sections));
  }

  private static void refuseEmpty(
      DeckSource source, List<NoteDraft> drafts, Diagnostics diagnostics) {
    if (drafts.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.error(
          source.start(),
          DiagnosticCode.EMPTY_DECK,
          "the deck has no card",
          "write ## question, and the answer below it");
    }
  }
}
