package dev.glossdeck.export.pdf.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TagPathTest {

  @Test
  void tagsContentWithTheOpenElementsFromTheOutermost() {
    TagPath path = new TagPath("");
    path.open("L");
    path.open("LI");

    Tag tag = path.tag(path.element("LBody"));

    assertThat(tag.path())
        .containsExactly(
            new Tag.Node("L", 0, "", ""),
            new Tag.Node("LI", 1, "", ""),
            new Tag.Node("LBody", 2, "", ""));
    assertThat(tag.type()).isEqualTo("LBody");
  }

  @Test
  void tellsElementsOfTheSameTypeApart() {
    TagPath path = new TagPath("");
    path.open("P");
    Tag first = path.tag();
    path.close();
    path.open("P");

    assertThat(path.tag()).isNotEqualTo(first);
    assertThat(path.tag().type()).isEqualTo("P");
  }

  @Test
  void givesTheSameContentOfOneElementTheSameTag() {
    TagPath path = new TagPath("");
    path.open("P");

    assertThat(path.tag()).isEqualTo(path.tag());
  }

  @Test
  void saysTheLanguageOfTheOutermostElementsOnly() {
    TagPath path = new TagPath("de");
    path.open("L");
    path.open("LI");
    path.close();
    path.close();
    path.open("P");

    assertThat(path.tag(path.element("Span")).path())
        .containsExactly(new Tag.Node("P", 2, "", "de"), new Tag.Node("Span", 3, "", ""));
  }

  @Test
  void givesADrawingItsWords() {
    TagPath path = new TagPath("");

    assertThat(path.tag(path.element("Formula", "x squared")).path())
        .containsExactly(new Tag.Node("Formula", 0, "x squared", ""));
  }

  @Test
  void makesAnArtifactOfWhatIsInNoElement() {
    assertThat(new TagPath("").tag().isArtifact()).isTrue();
    assertThat(new TagPath("").tag()).isEqualTo(Tag.ARTIFACT);
  }

  @Test
  void failsToLeaveWhatWasNotEntered() {
    TagPath path = new TagPath("");

    assertThatThrownBy(path::close).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
