package dev.glossdeck.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of drawings from anywhere. */
class SvgCleanerTest {
  private static final String OPEN = "<svg xmlns='http://www.w3.org/2000/svg' ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect width='1' height='1' fill='url(#a)'/><defs><linearGradient id='a'/></defs>",
        "<style>@media (prefers-color-scheme: dark) { .a { fill: #fff } }</style>",
        "<style><![CDATA[.a > .b { fill: url( '#a' ) }]]></style><!-- a comment -->",
        "<style>@font-face{font-family:x;src:url(data:font/woff2;base64,AAAA)}</style>",
        "<a href='https://example.org/'><text>words &amp; more</text></a>",
        "<a xlink:href='#b'><path id='b' d='M0 0L1 1'/></a>",
        "<rect><animate attributeName='x' values='0;1' dur='1s'/></rect>",
        "<i:namedview xmlns:i='http://www.inkscape.org/namespaces/inkscape' pagecolor='#fff'/>",
        "<g data-name='a' aria-label='b' i:label='c'"
            + " xmlns:i='http://www.inkscape.org/namespaces/inkscape'/>",
      })
  void keepsWhatIsHarmlessToTheByte(String content) throws Exception {
    byte[] drawing = TestPictures.svg(content);
    SvgFile clean = clean(drawing);
    assertThat(clean.removed()).isEmpty();
    assertThat(clean.content()).isSameAs(drawing);
  }

  @Test
  void keepsEmbeddedPicturesThatAreWhole() throws Exception {
    String data = Base64.getEncoder().encodeToString(TestPictures.png());
    String image = "<image width='9' height='9' href='data:image/png;base64,%s'/>";
    assertThat(clean(TestPictures.svg(image.formatted(data))).removed()).isEmpty();
    assertThat(clean(TestPictures.svg(image.formatted(data.substring(40)))).removed())
        .containsExactly("href");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<script>alert(1)</script> ~ <script>",
        "<g onload='alert(1)'/> ~ onload",
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject> ~"
            + " <foreignObject>, <p>",
        "<x:p xmlns:x='http://www.w3.org/1999/xhtml' onclick='x'/> ~ <p>",
        "<a href='javascript:alert(1)'/> ~ href",
        "<a xlink:href=' java&#10;script:alert(1)'/> ~ xlink:href",
        "<image href='https://example.org/a.png'/> ~ href",
        "<image href='data:image/svg+xml;base64,AAAA'/> ~ href",
        "<image href='other.png'/> ~ href",
        "<use href='other.svg#a'/> ~ href",
        "<use xlink:href='data:image/svg+xml,&lt;svg/>#a'/> ~ xlink:href",
        "<g xml:base='https://example.org/'/> ~ xml:base",
        "<rect fill='url(https://example.org/a.svg#b)'/> ~ fill",
        "<rect style='fill:red;mask:url(other.svg#b)'/> ~ style",
        "<rect style='fill:u\\72l(other.svg)'/> ~ style",
        "<style>@import url(https://example.org/a.css);</style> ~ what <style> loads",
        "<style>.a{content:\"/*\"} @import 'a.css'; .b{content:\"*/\"}</style> ~"
            + " what <style> loads",
        "<style>@\\69mport 'a.css';</style> ~ what <style> loads",
        "<style>.a{background:image-set('a.png' 1x)}</style> ~ what <style> loads",
        "<style>.a{fill:red}<g/>@import 'a.css';</style> ~ <g>, what <style> loads",
        "<set attributeName='href' to='javascript:alert(1)'/> ~ <set>",
        "<animate attributeName='xlink:href' values='javascript:alert(1)'/> ~ <animate>",
        "<set attributeName=' onclick' to='alert(1)'/> ~ <set>",
        "<animate attributeName='fill' to='url(https://example.org/#a)'/> ~ to",
        "<iframe src='x'/> ~ <iframe>",
        "<g x:onload='alert(1)' xmlns:x='urn:x'/> ~ x:onload",
      })
  void takesOutWhatCouldDoHarmAndNamesIt(String content, String removed) throws Exception {
    SvgFile clean = clean(TestPictures.svg(content));
    assertThat(String.join(", ", clean.removed())).isEqualTo(removed.strip());
    String text = new String(clean.content(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    assertThat(text)
        .doesNotContain("alert", "example.org", "@import", "javascript", "other", "a.css", "a.png");
    SvgFile again = clean(clean.content());
    assertThat(again.removed()).isEmpty();
  }

  @Test
  void keepsTheRestOfAStyle() throws Exception {
    String css =
        "@import url('https://fonts.example.org/css?family=A:wght@400;700');"
            + ".a { fill : red } .b { fill: url(x.svg#y) blue } .c > text { fill: url(#z) }";
    String clean =
        new String(
            clean(TestPictures.svg("<style>" + css + "</style>")).content(),
            StandardCharsets.UTF_8);
    assertThat(clean)
        .contains(".a { fill : red } .b { fill: none blue }", "text { fill: url(#z) }")
        .doesNotContain("example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + OPEN + "/>",
        "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]>" + OPEN + "/>",
        "<!-- <!DOCTYPE svg> --><!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]>"
            + OPEN
            + "/>",
      })
  void takesOutDeclarations(String drawing) throws Exception {
    SvgFile clean = clean(drawing.getBytes(StandardCharsets.UTF_8));
    assertThat(clean.removed()).containsExactly("declarations in <!DOCTYPE>");
    assertThat(new String(clean.content(), StandardCharsets.UTF_8))
        .doesNotContain("DOCTYPE", "alert");
  }

  @Test
  void keepsADoctypeThatDeclaresNothing() throws Exception {
    String doctype =
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
            + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">";
    byte[] drawing =
        ("<?xml version='1.0'?>\n" + doctype + OPEN + "/>").getBytes(StandardCharsets.UTF_8);
    assertThat(clean(drawing).content()).isSameAs(drawing);
  }

  @Test
  void takesOutStyleSheetsOfTheFile() throws Exception {
    byte[] drawing =
        ("<?xml-stylesheet href='https://example.org/a.css'?>" + OPEN + "/>")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(clean(drawing).removed()).containsExactly("<?xml-stylesheet?>");
  }

  @Test
  void writesAnUnusualEncodingAsUtf8() throws Exception {
    String drawing = "<?xml version='1.0' encoding='%s'?>" + OPEN + "><text>ä</text></svg>";
    Charset wide = StandardCharsets.UTF_16;
    SvgFile clean = clean(drawing.formatted("UTF-16").getBytes(wide));
    assertThat(clean.removed()).isEmpty();
    assertThat(new String(clean.content(), StandardCharsets.UTF_8)).contains("<text>ä</text>");
    byte[] latin = drawing.formatted("ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(clean(latin).content()).isSameAs(latin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + OPEN + "><text>&a;</text></svg>",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
            + OPEN
            + "><text>&a;</text></svg>",
        OPEN + "><g></svg>",
        "<svg><rect/></svg>",
        "<html xmlns='http://www.w3.org/1999/xhtml'/>",
        OPEN + "width='0'/>",
        OPEN + "><g id='a'><use href='#a'/></g></svg>",
        OPEN + "><pattern id='a'><rect fill='url(#a)'/></pattern></svg>",
      })
  void refusesWhatNoBrowserDraws(String drawing) {
    assertThatThrownBy(() -> clean(drawing.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(PictureFault.class)
        .satisfies(fault -> assertThat(((PictureFault) fault).isLarge()).isFalse());
  }

  @Test
  @Timeout(20)
  void refusesWhatWouldTakeABrowserLong() {
    String tenTimes = "<g id='g%2$d'>" + "<use href='#g%1$d'/>".repeat(10) + "</g>";
    StringBuilder laughs = new StringBuilder("<rect id='g0' width='1' height='1'/>");
    for (int i = 0; i < 9; i++) {
      laughs.append(tenTimes.formatted(i, i + 1));
    }
    assertLarge("draws more than", laughs.toString());
    assertLarge("more than 100000 elements", "<g/>".repeat(100_001));
    assertLarge("more than 200 deep", "<g>".repeat(100_000) + "</g>".repeat(100_000));
    assertLarge("more than 5 million bytes", " ".repeat(5_000_000));
    StringBuilder chain = new StringBuilder("<g id='g0'/>");
    for (int i = 0; i < 40_000; i++) {
      chain.append("<g id='g%d'><use href='#g%d'/></g>".formatted(i + 1, i));
    }
    assertLarge("too often", "<use href='#g40000'/>" + chain);
  }

  private static void assertLarge(String why, String content) {
    assertThatThrownBy(() -> clean(TestPictures.svg(content)))
        .isInstanceOf(PictureFault.class)
        .hasMessageContaining(why)
        .satisfies(fault -> assertThat(((PictureFault) fault).isLarge()).isTrue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='20' height='10' | 20 x 10",
        "width='1in' height='2.54cm' | 96 x 96",
        "width='10mm' height='12pt' viewBox='0 0 1 1' | 37.8 x 16",
        "width='100%' height='100%' viewBox='0 0 40 30' | 40 x 30",
        "viewBox='-5,-5 40.5 30' | 40.5 x 30",
        "width='80' viewBox='0 0 40 30' | 80 x 60",
        "height='60' viewBox='0 0 40 30' | 80 x 60",
        "x='0' | 300 x 150",
      })
  void tellsTheSizeAsBrowsersDo(String attributes, String size) throws Exception {
    Picture picture = clean((OPEN + attributes + "/>").getBytes(StandardCharsets.UTF_8)).picture();
    java.text.DecimalFormat number =
        new java.text.DecimalFormat("0.#", java.text.DecimalFormatSymbols.getInstance(Locale.ROOT));
    assertThat(number.format(picture.width()) + " x " + number.format(picture.height()))
        .isEqualTo(size);
  }

  @Test
  void knowsWhichDrawingsCareForADarkPage() throws Exception {
    assertThat(clean(TestPictures.svg()).picture().isTransparent()).isTrue();
    byte[] dark =
        TestPictures.svg("<style>@media (prefers-color-scheme:dark){*{fill:#fff}}</style>");
    assertThat(clean(dark).picture().isTransparent()).isFalse();
  }

  private static SvgFile clean(byte[] drawing) throws PictureFault, IOException {
    return SvgCleaner.standard().clean(drawing);
  }
}
