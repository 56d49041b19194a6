package dev.glossdeck.deck.headword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Forms of texts, of which the first one counts that fits: found by the first word of a text. */
final class FormTable {
  private final Map<String, List<Form>> byFirstWord = new HashMap<>();

  /** Those that may begin with any word. */
  private final List<Form> others;

  /** A text that fits a form. */
  record Fit(Form form, Matcher groups) {
    /** The phrase that the form makes of it. */
    String filled() {
      return Form.filled(form.template(), groups);
    }
  }

  /**
   * A table.
   *
   * @param forms in their order
   */
  FormTable(List<Form> forms) {
    others = forms.stream().filter(form -> form.firstWords().isEmpty()).toList();
    for (Form form : forms) {
      form.firstWords().forEach(word -> byFirstWord.putIfAbsent(word, new ArrayList<>()));
    }
    for (Form form : forms) {
      byFirstWord.forEach(
          (word, ofWord) -> {
            if (form.firstWords().isEmpty() || form.firstWords().contains(word)) {
              ofWord.add(form);
            }
          });
    }
  }

  /** The first form that a text fits. */
  Optional<Fit> first(String text) {
    String folded = Form.fold(text);
    int space = folded.indexOf(' ');
    String word = space < 0 ? folded : folded.substring(0, space);
    for (Form form : byFirstWord.getOrDefault(word, others)) {
      Optional<Matcher> groups = form.match(text, folded);
      if (groups.isPresent()) {
        return Optional.of(new Fit(form, groups.get()));
      }
    }
    return Optional.empty();
  }
}
