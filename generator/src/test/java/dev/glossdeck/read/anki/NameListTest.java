package dev.glossdeck.read.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameListTest {
  private final NameList names = new NameList();
  private final List<String> unknown = new ArrayList<>();

  private List<String> of(String list) {
    return names.of(Arrays.stream(list.split(",")).map(String::strip).toList(), unknown);
  }

  @Test
  void findsNamesAsTheyAreKnown() {
    names.add("Neural network");
    names.add("ANN");
    assertThat(of("neural NETWORK, ann")).containsExactly("Neural network", "ANN");
    assertThat(unknown).isEmpty();
  }

  @Test
  void findsANameWithCommas() {
    names.add("Paris, France");
    names.add("Paris");
    assertThat(of("Paris, France")).containsExactly("Paris, France");
    assertThat(of("Paris, Texas")).containsExactly("Paris");
    assertThat(unknown).containsExactly("Texas");
  }

  @Test
  void prefersTheLongestName() {
    names.add("a");
    names.add("b");
    names.add("a, b");
    names.add("a, b, c");
    assertThat(of("a, b, c, a, b, a")).containsExactly("a, b, c", "a, b", "a");
  }

  @Test
  void passesOverSpacesAroundCommas() {
    names.add("a ,b");
    assertThat(of("a,b")).containsExactly("a ,b");
  }

  @Test
  void tellsEachPartThatIsUnknown() {
    names.add("b");
    assertThat(of("a, b, c")).containsExactly("b");
    assertThat(unknown).containsExactly("a", "c");
  }

  @Test
  void keepsTheFirstOfTwoThatDifferInCaseAlone() {
    names.add("SGD");
    names.add("sgd");
    assertThat(of("Sgd")).containsExactly("SGD");
  }

  @Test
  void takesTimeNearToTheLengthOfANameOfManyCommas() {
    names.add(",".repeat(100_000));
    List<String> parts = new ArrayList<>(java.util.Collections.nCopies(10_000, "x"));
    assertThat(names.of(parts, unknown)).isEmpty();
    assertThat(unknown).hasSize(10_000);
  }
}
