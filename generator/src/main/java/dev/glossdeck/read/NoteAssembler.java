package dev.glossdeck.read;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.DerivedIds;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.NearestName;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.markdown.MarkdownGapText;
import dev.glossdeck.markup.tree.MarkupProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assigns identities to the notes of a deck and reports repetitions, for all formats alike. */
public final class NoteAssembler {
  private static final String GAP = "{{c";

  private final String deckId;
  private final TextLanguage language;
  private final SideLanguageChoices usual;
  private final Diagnostics diagnostics;
  private final Map<NoteId, SourcePosition> places = new HashMap<>();

  /** By the id that the question alone would give. */
  private final Map<NoteId, SourcePosition> questions = new HashMap<>();

  private final DerivedIds derived;

  private final List<Note> notes = new ArrayList<>();

  /**
   * An assembler of a deck that names languages of all questions or answers.
   *
   * @param deck the deck's settings
   * @param usual the choices for notes that make none
   * @param diagnostics takes what is wrong
   */
  public NoteAssembler(DeckInfo deck, SideLanguageChoices usual, Diagnostics diagnostics) {
    this.deckId = deck.id();
    this.derived = new DerivedIds(deckId);
    this.language = deck.text();
    this.usual = usual;
    this.diagnostics = diagnostics;
  }

  /**
   * Assigns identities to the notes of a deck.
   *
   * @param drafts in the order of the source
   * @return the notes in the same order, without those whose id is taken
   */
  public List<Note> assemble(List<NoteDraft> drafts) {
    warnOfUnknownFields(usual, drafts.stream().flatMap(draft -> draft.fields().stream()));
    for (NoteDraft draft : drafts) {
      warnOfUnknownFields(draft.languages(), draft.fields().stream());
      NoteId byQuestion = NoteId.derive(deckId, draft.question().source());
      warnOfRepetition(draft, byQuestion);
      NoteId id = draft.id().map(NoteId::new).orElseGet(() -> derive(draft, byQuestion));
      SourcePosition first = places.putIfAbsent(id, draft.position());
      if (first == null) {
        warnOfGaps(draft);
        notes.add(note(id, draft));
      } else {
        diagnostics.error(
            draft.position(),
            DiagnosticCode.REPEATED_ID,
            "the id \"" + id + "\" belongs to the card at " + first + " already",
            "give one of the two another id");
      }
    }
    return notes;
  }

  private void warnOfUnknownFields(SideLanguageChoices choices, Stream<Field> fields) {
    if (choices.named().isEmpty()) {
      return;
    }
    Set<String> names = fields.map(Field::name).collect(Collectors.toCollection(TreeSet::new));
    choices.named().entrySet().stream()
        .filter(named -> !names.contains(named.getKey()))
        .forEach(
            named ->
                named
                    .getValue()
                    .position()
                    .ifPresent(at -> warnOfField(at, named.getKey(), names)));
  }

  private void warnOfField(SourcePosition position, String name, Set<String> names) {
    diagnostics.warning(
        position,
        DiagnosticCode.UNKNOWN_FIELD,
        "there is no further field \"" + name + "\" whose language this could be",
        names.isEmpty()
            ? "questions and answers have question-lang and answer-lang"
            : "did you mean \"" + NearestName.to(name, names) + "\"?");
  }

  private void warnOfRepetition(NoteDraft draft, NoteId byQuestion) {
    SourcePosition first = questions.putIfAbsent(byQuestion, draft.position());
    if (first != null) {
      diagnostics.warning(
          draft.position(),
          DiagnosticCode.REPEATED_QUESTION,
          "the same question stands at " + first + " already",
          "merge the two cards, or make one of the questions more precise");
    }
  }

  /** Anki asks the gaps of a cloze's text alone. */
  private void warnOfGaps(NoteDraft draft) {
    boolean isShown =
        (draft.kind() != NoteKind.CLOZE && hasGap(draft.question())) || hasGap(draft.answer());
    if (isShown || draft.fields().stream().map(Field::content).anyMatch(NoteAssembler::hasGap)) {
      boolean isFilled = draft.kind() == NoteKind.CLOZE && draft.typed().isEmpty();
      diagnostics.warning(
          draft.position(),
          DiagnosticCode.GAP_NOT_ASKED,
          "a gap {{c\u2026}} outside the question asks nothing and stays text"
              + (isFilled ? ", in Anki without its marks" : ""),
          "put it into the question of a card with gaps, or take its marks away");
    }
  }

  /** Gaps in code are examples of how to write them, and those of pictures are told as such. */
  private static boolean hasGap(MarkupText side) {
    if (!side.source().contains(GAP) || side.source().contains(MarkupProblem.OCCLUSION)) {
      return false;
    }
    String words = side.source().replaceAll(MarkdownGapText.CODE, "");
    return !new MarkupText(words, side.format()).clozes().isEmpty();
  }

  private NoteId derive(NoteDraft draft, NoteId byQuestion) {
    return places.containsKey(byQuestion)
        ? derived.next(draft.question().source(), draft.answer().source(), places::containsKey)
        : byQuestion;
  }

  private Note note(NoteId id, NoteDraft draft) {
    return new Note(
        id,
        draft.question(),
        draft.answer(),
        draft.fields(),
        // The innermost deck is what an author sorts notes by who writes no headings.
        draft
            .topic()
            .or(() -> draft.deckName().map(Deck::lastLevel).filter(level -> !level.isEmpty())),
        draft.tags(),
        draft.naming(),
        draft.kind(),
        draft.deckName(),
        draft.languages().over(usual).in(language, draft.fields()),
        draft.position(),
        draft.typed());
  }
}
