package dev.glossdeck.markup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the elements within a line of HTML mean. */
final class HtmlInlines {
  private static final Map<String, Inline.Style> STYLES =
      Map.ofEntries(
          Map.entry("b", Inline.Style.STRONG),
          Map.entry("strong", Inline.Style.STRONG),
          Map.entry("i", Inline.Style.EMPHASIS),
          Map.entry("em", Inline.Style.EMPHASIS),
          Map.entry("cite", Inline.Style.EMPHASIS),
          Map.entry("var", Inline.Style.EMPHASIS),
          Map.entry("dfn", Inline.Style.EMPHASIS),
          Map.entry("s", Inline.Style.STRIKETHROUGH),
          Map.entry("del", Inline.Style.STRIKETHROUGH),
          Map.entry("strike", Inline.Style.STRIKETHROUGH),
          Map.entry("u", Inline.Style.UNDERLINE),
          Map.entry("ins", Inline.Style.UNDERLINE),
          Map.entry("sup", Inline.Style.SUPERSCRIPT),
          Map.entry("sub", Inline.Style.SUBSCRIPT));
  private static final Set<String> CODE = Set.of("code", "tt", "kbd", "samp");

  /** Elements whose content is no text to read. */
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "head",
          "title",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "video",
          "input",
          "select",
          "link",
          "meta");

  /** Elements that say nothing of their own. */
  private static final Set<String> SILENT =
      Set.of(
          "span", "font", "small", "big", "abbr", "label", "q", "bdi", "bdo", "wbr", "mark", "time",
          "rp", "rb", "body", "html", "center", "nobr", "acronym", "address");

  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:).+");
  private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(?:bold|[6-9]00)");
  private static final Pattern ITALIC = Pattern.compile("font-style:\\s*italic");
  private static final Pattern UNDERLINED = Pattern.compile("text-decoration[^;]*underline");
  private static final Pattern COLOUR = Pattern.compile("(?:^|[;\\s])(?:background-)?color\\s*:");
  private static final Pattern KEPT_SPACE = Pattern.compile("white-space:\\s*pre");

  private final HtmlReport report;

  HtmlInlines(HtmlReport report) {
    this.report = report;
  }

  /** How an element marks its text. */
  Optional<Inline.Style> styleOf(Element element) {
    Optional<Inline.Style> byName = Optional.ofNullable(STYLES.get(element.normalName()));
    String css = css(element);
    return byName
        .or(() -> Optional.of(Inline.Style.STRONG).filter(s -> BOLD.matcher(css).find()))
        .or(() -> Optional.of(Inline.Style.EMPHASIS).filter(s -> ITALIC.matcher(css).find()))
        .or(() -> Optional.of(Inline.Style.UNDERLINE).filter(s -> UNDERLINED.matcher(css).find()));
  }

  static boolean isCode(Element element) {
    return CODE.contains(element.normalName());
  }

  static boolean keepsSpace(Element element) {
    return KEPT_SPACE.matcher(css(element)).find();
  }

  /** Whether an element goes with its content. */
  boolean isDropped(Element element) {
    boolean drops = DROPPED.contains(element.normalName());
    if (drops) {
      report.dropped(element, "<" + element.normalName() + ">");
    }
    return drops;
  }

  /** Reports what an element says besides its text. */
  void reportRest(Element element) {
    if (COLOUR.matcher(css(element)).find() || element.hasAttr("color")) {
      report.dropped(element, "the colour of text");
    }
    String name = element.normalName();
    if (!SILENT.contains(name) && !STYLES.containsKey(name) && !CODE.contains(name)) {
      report.dropped(element, "<" + name + ">");
    }
  }

  /** A link, or its text alone if it leads nowhere. */
  List<Inline> link(Element element, List<Inline> shown) {
    String address = element.attr("href").strip();
    if (ADDRESS.matcher(address).matches() && !shown.isEmpty()) {
      return List.of(new Inline.Link(address, shown));
    }
    if (element.hasAttr("href")) {
      report.dropped(element, "the link to \"" + address + "\"");
    }
    return shown;
  }

  /** A picture, or its words if it stands elsewhere. */
  Inline picture(Element element) {
    String source = element.attr("src");
    String alt = HtmlTexts.folded(element.attr("alt")).strip();
    Optional<String> name = MediaNames.ofAddress(source);
    if (name.isPresent()) {
      return new Inline.Picture(name.get(), alt);
    }
    String shown = source.length() > 60 ? source.substring(0, 60) + "…" : source;
    report.dropped(element, "the picture \"" + shown + "\", which is not beside the deck,");
    return new Inline.Text(alt.isEmpty() ? "[picture]" : "[" + alt + "]");
  }

  /** A formula as old versions of Anki's editor stored it. */
  static boolean isDisplay(Element maths) {
    return maths.attr("block").equals("true");
  }

  private static String css(Element element) {
    return element.hasAttr("style") ? element.attr("style").toLowerCase(Locale.ROOT) : "";
  }
}
