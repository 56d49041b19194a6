package dev.glossdeck.read.anki;

import dev.glossdeck.deck.NoteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A note type of a collection.
 *
 * @param name what people call it
 * @param isCloze whether its cards are the gaps of a field
 * @param fields their names in order
 * @param templates the kinds of card that it gives
 */
record NoteType(String name, boolean isCloze, List<String> fields, List<CardTemplate> templates) {
  /** Copies the lists. */
  NoteType {
    fields = List.copyOf(fields);
    templates = List.copyOf(templates);
  }

  /** The index of the field that asks. */
  int question() {
    Optional<String> gaps = isCloze ? template().flatMap(CardTemplate::cloze) : Optional.empty();
    return gaps.or(() -> template().flatMap(t -> t.asked().stream().findFirst()))
        .map(fields::indexOf)
        .filter(index -> index >= 0)
        .orElse(0);
  }

  /** The index of the field that answers; -1 if there is none. */
  int answer() {
    List<String> candidates = new ArrayList<>();
    template().ifPresent(t -> t.typed().ifPresent(candidates::add));
    template().ifPresent(t -> candidates.addAll(t.told()));
    // A template may show all on its front.
    template().ifPresent(t -> candidates.addAll(t.asked()));
    candidates.addAll(fields);
    return candidates.stream()
        .map(fields::indexOf)
        .filter(index -> index >= 0 && index != question())
        .findFirst()
        .orElse(-1);
  }

  /** Which cards a note of this type gives, given what its fields hold. */
  NoteKind kind(List<String> contents) {
    if (isCloze) {
      return NoteKind.CLOZE;
    }
    if (template().flatMap(CardTemplate::typed).isPresent()) {
      return NoteKind.TYPED;
    }
    boolean reverses =
        reverse()
            .filter(t -> t.condition().map(name -> isFilled(name, contents)).orElse(true))
            .isPresent();
    return reverses ? NoteKind.REVERSED : NoteKind.BASIC;
  }

  /** The indexes of fields that say only whether there is a card the other way round. */
  List<Integer> switches() {
    return reverse().flatMap(CardTemplate::condition).map(fields::indexOf).stream()
        .filter(index -> index >= 0 && index != question() && index != answer())
        .toList();
  }

  /** How many kinds of card are lost. */
  int lostTemplates() {
    return isCloze ? 0 : Math.max(0, templates.size() - (reverse().isPresent() ? 2 : 1));
  }

  private boolean isFilled(String field, List<String> contents) {
    int index = fields.indexOf(field);
    return index < 0 || index >= contents.size() || !contents.get(index).isBlank();
  }

  private Optional<CardTemplate> template() {
    return templates.stream().findFirst();
  }

  /** The template that asks for the question by showing the answer. */
  private Optional<CardTemplate> reverse() {
    int answer = answer();
    return Stream.of(templates)
        .flatMap(List::stream)
        .skip(1)
        .filter(
            t ->
                answer >= 0
                    && t.asked().stream()
                        .findFirst()
                        .filter(fields.get(answer)::equals)
                        .isPresent())
        .findFirst();
  }
}
