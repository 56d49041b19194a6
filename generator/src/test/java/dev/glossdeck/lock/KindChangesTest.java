package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.lock.Stamps.Compared;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindChangesTest {
  private static final String IDS = "#separator:Pipe\n#guid column:3\n#notetype column:4";

  @Test
  void refusesANoteThatGetsOrLosesItsGaps() {
    assertThat(problems("What is Paris?|A city|p|Basic", "{{c1::Paris}} is a city||p|Cloze"))
        .singleElement()
        .asString()
        .contains("error: the card p has gaps now, and had none", "[kind-changed]");
    assertThat(problems("{{c1::Paris}} is a city||p|Cloze", "What is Paris?|A city|p|Basic"))
        .singleElement()
        .asString()
        .contains("error: the card p had gaps, and has none now");
  }

  @Test
  void letsOtherKindsChange() {
    assertThat(problems("axon|fibre|p|Basic", "axon|fibre|p|Basic (and reversed card)")).isEmpty();
    assertThat(
            problems(
                "axon|fibre|p|Basic (and reversed card)",
                "axons|fibres|p|Basic (type in the answer)"))
        .isEmpty();
  }

  @Test
  void leavesMarksThatAreText() {
    assertThat(problems("What is {{c1::x}}?|A gap|p|Basic", "What is {{c1::y}}?|A gap|p|Basic"))
        .isEmpty();
  }

  @Test
  void warnsOfGapsWithOtherNumbers() {
    assertThat(
            problems(
                "{{c1::Rome}} and {{c2::Oslo::city}}||p|Cloze",
                "{{c1::Oslo}} and {{c2::Rome}} and {{c3::Bern}}||p|Cloze"))
        .singleElement()
        .asString()
        .contains("warning: the gap \"Oslo\" has the number 1 and had 2", "[gap-renumbered]");
    assertThat(
            problems(
                "{{c1::Rome}} and {{c2::Oslo}}||p|Cloze",
                "{{c3::Bern}}, {{c1::Rome}} and {{c2::Oslo}}||p|Cloze"))
        .isEmpty();
  }

  private static List<String> problems(String before, String after) {
    String lock = Stamps.first(IDS, before).lock();
    Compared compared = Stamps.next(lock, IDS, after);
    Diagnostics diagnostics = new Diagnostics();
    KindChanges.check(compared.matching(), Stamps.lock(lock), diagnostics);
    return diagnostics.sorted().stream().map(Object::toString).toList();
  }
}
