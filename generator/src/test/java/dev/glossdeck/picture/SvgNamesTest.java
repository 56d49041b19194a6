package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgNamesTest {
  private static final SvgNames NAMES = SvgNames.LISTED;

  @ParameterizedTest
  @ValueSource(strings = {"svg", "path", "use", "linearGradient", "feGaussianBlur", "animate", "a"})
  void knowsElementsThatDraw(String name) {
    assertThat(NAMES.hasElement(SvgNames.SVG, name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "foreignObject", "iframe", "handler", "SVG", "audio", ""})
  void knowsNoElementThatRunsOrEmbeds(String name) {
    assertThat(NAMES.hasElement(SvgNames.SVG, name)).isFalse();
  }

  @Test
  void knowsNamespacesThatNoBrowserActsOn() {
    assertThat(NAMES.hasElement("http://purl.org/dc/elements/1.1/", "creator")).isTrue();
    assertThat(NAMES.hasElement("http://www.w3.org/1999/xhtml", "script")).isFalse();
    assertThat(NAMES.hasElement("", "svg")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', d, true",
    "'', aria-hidden, true",
    "'', data-name, true",
    "'', onload, false",
    "'', ONLOAD, false",
    "http://www.w3.org/1999/xlink, href, true",
    "http://www.w3.org/1999/xlink, d, false",
    "http://www.w3.org/XML/1998/namespace, lang, true",
    "http://www.w3.org/XML/1998/namespace, base, false",
    "http://www.inkscape.org/namespaces/inkscape, anything, true",
    "urn:other, anything, false"
  })
  void knowsAttributesByTheirNamespace(String namespace, String name, boolean isKnown) {
    assertThat(NAMES.hasAttribute(namespace, name)).isEqualTo(isKnown);
  }
}
