package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgAttributesTest {
  private static final SvgAttributes ATTRIBUTES = new SvgAttributes(SvgNames.LISTED);

  @ParameterizedTest
  @CsvSource({
    "rect, '', width, 12",
    "rect, '', fill, url(#a)",
    "use, '', href, #a",
    "use, http://www.w3.org/1999/xlink, href, #a",
    "image, '', href, #a",
    "a, '', href, https://example.org/x",
    "a, '', href, MAILTO:a@example.org",
    "text, '', aria-label, a",
    "g, '', data-x, a",
    "text, http://www.w3.org/XML/1998/namespace, space, preserve",
    "g, http://www.inkscape.org/namespaces/inkscape, label, Layer"
  })
  void keepsWhatIsHarmless(String element, String namespace, String name, String value) {
    assertThat(ATTRIBUTES.cleaned(element, namespace, name, value)).contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "rect, '', onclick, alert(1)",
    "rect, '', unknown, 1",
    "use, '', href, other.svg#a",
    "use, '', href, https://example.org/x#a",
    "a, '', href, javascript:alert(1)",
    "a, '', href, page.html",
    "image, '', href, https://example.org/x.png",
    "image, '', href, 'data:image/svg+xml;base64,PHN2Zy8+'",
    "image, '', href, 'data:image/png;base64,AAAA'",
    "image, '', href, 'data:image/png;base64,%%%'",
    "rect, '', fill, url(http://example.org/a)",
    "g, http://www.w3.org/XML/1998/namespace, base, http://example.org/",
    "g, urn:unknown, label, Layer"
  })
  void leavesOutWhatLoadsOrRuns(String element, String namespace, String name, String value) {
    assertThat(ATTRIBUTES.cleaned(element, namespace, name, value)).isEmpty();
  }

  @Test
  void keepsAPictureThatIsWhole() throws IOException {
    String whole =
        "data:image/png;base64," + Base64.getEncoder().encodeToString(TestPictures.png());

    assertThat(ATTRIBUTES.cleaned("image", "", "href", whole)).contains(whole);
    assertThat(ATTRIBUTES.cleaned("use", "", "href", whole)).isEmpty();
    assertThat(ATTRIBUTES.cleaned("image", "", "href", whole.substring(0, 100))).isEmpty();
  }

  @Test
  void keepsOfAStyleWhatLoadsNothing() {
    assertThat(ATTRIBUTES.cleaned("g", "", "style", "fill: url(http://x.org); stroke: red"))
        .contains("fill: none; stroke: red");
  }

  @ParameterizedTest
  @CsvSource({
    "animate, fill, true",
    "set, href, false",
    "animate, xlink:href, false",
    "set, ' onload ', false",
    "animate, STYLE, false",
    "rect, href, true"
  })
  void animatesNothingThatRuns(String element, String animated, boolean isHarmless) {
    assertThat(SvgAttributes.isHarmless(element, Optional.of(animated))).isEqualTo(isHarmless);
  }

  @Test
  void animatesWhatIsNotNamed() {
    assertThat(SvgAttributes.isHarmless("animateMotion", Optional.empty())).isTrue();
  }
}
