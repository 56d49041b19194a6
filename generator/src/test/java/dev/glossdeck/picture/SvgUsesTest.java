package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgUsesTest {
  private final SvgUses uses = new SvgUses();

  @Test
  void takesADrawingWithoutUses() throws PictureFault {
    int root = uses.open();
    uses.close(uses.open());
    uses.close(root);

    uses.check();
  }

  @Test
  void takesPartsThatAreUsedOften() throws PictureFault {
    int root = uses.open();
    part("a");
    for (int i = 0; i < 10_000; i++) {
      use("use", "href", "#a");
    }
    uses.close(root);

    uses.check();
  }

  /** Ten to the power of six. */
  @Test
  void refusesPartsThatMultiply() {
    int root = uses.open();
    part("p0");
    for (int level = 1; level <= 6; level++) {
      int group = uses.open();
      uses.attribute(group, "g", "id", "p" + level);
      for (int i = 0; i < 10; i++) {
        use("use", "href", "#p" + (level - 1));
      }
      uses.close(group);
    }
    uses.close(root);

    assertThatThrownBy(uses::check)
        .isInstanceOfSatisfying(PictureFault.class, fault -> assertThat(fault.isLarge()).isTrue())
        .hasMessage("draws more than 200000 parts");
  }

  @ParameterizedTest
  @CsvSource({
    "use, href, #a",
    "pattern, href, #a",
    "rect, fill, url(#a)",
    "rect, mask, \"url( '#a' )\"",
    "g, style, \"fill: red; filter: url(\"\"#a\"\")\""
  })
  void refusesAPartThatDrawsItself(String element, String attribute, String value) {
    int root = uses.open();
    int part = uses.open();
    uses.attribute(part, "g", "id", "a");
    use(element, attribute, value.replace("\"\"", "\"").replaceAll("^\"|\"$", ""));
    uses.close(part);
    uses.close(root);

    assertThatThrownBy(uses::check).hasMessage("has a part that draws itself");
  }

  @Test
  void doesNotFollowLinks() throws PictureFault {
    int root = uses.open();
    int part = uses.open();
    uses.attribute(part, "g", "id", "a");
    use("a", "href", "#a");
    uses.close(part);
    uses.close(root);

    uses.check();
  }

  @Test
  void takesUsesOfPartsThatAreMissing() throws PictureFault {
    int root = uses.open();
    use("use", "href", "#nothing");
    uses.close(root);

    uses.check();
  }

  @Test
  void refusesPartsThatAreNestedTooDeep() {
    int root = uses.open();
    for (int level = 300; level >= 1; level--) {
      int group = uses.open();
      uses.attribute(group, "g", "id", "p" + level);
      use("use", "href", "#p" + (level - 1));
      uses.close(group);
    }
    uses.close(root);

    assertThatThrownBy(uses::check)
        .isInstanceOfSatisfying(PictureFault.class, fault -> assertThat(fault.isLarge()).isTrue())
        .hasMessage("uses its own parts within each other too often");
  }

  private void part(String id) {
    int part = uses.open();
    uses.attribute(part, "path", "id", id);
    uses.close(part);
  }

  private void use(String element, String attribute, String value) {
    int use = uses.open();
    uses.attribute(use, element, attribute, value);
    uses.close(use);
  }
}
