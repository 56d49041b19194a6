package dev.glossdeck.export.site.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.site.Sites;
import dev.glossdeck.output.MemoryOutput;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThemeTest {
  @TempDir private Path folder;

  @Test
  void takesTheHueOfAnAccent() {
    assertThat(Oklch.hue(new Color(0xff0000))).isEqualTo(29);
    assertThat(Oklch.hue(new Color(0x00ff00))).isEqualTo(142);
    assertThat(Oklch.hue(new Color(0x0000ff))).isEqualTo(264);
  }

  @Test
  void makesColoursOfSrgb() {
    assertThat(Oklch.of(1, 0, 0)).isEqualTo(Color.WHITE);
    assertThat(Oklch.of(.6279554, .2576833, 29)).isEqualTo(new Color(0xff0004));
    assertThat(Oklch.hue(Oklch.of(.4, .12, 250))).isBetween(248, 252);
  }

  /** WCAG 2.2, 1.4.3 asks for 4.5; lightness and chroma are those of {@code tokens.css}. */
  @Test
  void everyAccentCanBeReadInBothThemes() {
    for (int hue = 0; hue < 360; hue++) {
      double light = contrast(Oklch.of(.4, .12, hue), Oklch.of(.972, .008, hue));
      double dark = contrast(Oklch.of(.85, .085, hue), Oklch.of(.19, .014, hue));
      double button = contrast(Oklch.of(.4, .12, hue), Color.WHITE);
      double darkButton = contrast(Oklch.of(.85, .085, hue), Oklch.of(.2, .04, hue));
      assertThat(Math.min(Math.min(light, dark), Math.min(button, darkButton)))
          .as("hue %s", hue)
          .isGreaterThan(4.5);
    }
  }

  /** WCAG 2.2, "contrast ratio". */
  private static double contrast(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + .05) / (Math.min(first, second) + .05);
  }

  private static double luminance(Color colour) {
    return .2126 * linear(colour.getRed())
        + .7152 * linear(colour.getGreen())
        + .0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
  }

  @Test
  void putsItsStyleSheetsBehindOurs() throws IOException {
    Files.writeString(folder.resolve("b.css"), "h1 { color: red; }");
    Files.writeString(folder.resolve("a.css"), ":root { --line: blue; }");
    MemoryOutput site = Sites.with(theme(Optional.of("#2f6f4f")), Sites.sample());
    assertThat(site.text(Sites.asset(site, "style.css")))
        .endsWith(":root { --accent-hue: 159; }\n:root { --line: blue; }\nh1 { color: red; }\n");
  }

  @Test
  void takesItsIconAndItsTemplates() throws IOException {
    Files.writeString(folder.resolve("icon.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    Files.writeString(
        folder.resolve("not-found.ftlh"),
        "<#import \"layout.ftlh\" as layout><@layout.page kind=\"x\"><h1>Ours</h1></@layout.page>");
    MemoryOutput site = Sites.with(theme(Optional.empty()), Sites.sample());
    assertThat(Sites.page(site, "404.html").select("h1").text()).isEqualTo("Ours");
    assertThat(site.text(Sites.asset(site, "icon.svg"))).endsWith("svg\"/>");
  }

  @Test
  void tellsWhichFieldOfWhichTemplateIsWrong() throws IOException {
    Files.writeString(folder.resolve("not-found.ftlh"), "<p>\n${content.house.href}</p>");
    ExportReport report = Sites.export(theme(Optional.empty()), new MemoryOutput(), Sites.sample());
    assertThat(report.diagnostics())
        .singleElement()
        .asString()
        .contains("not-found.ftlh:2:1: error: the template is wrong for 404.html: ")
        .contains("has no house")
        .endsWith("[template]");
  }

  @Test
  void tellsWhereATemplateCannotBeRead() throws IOException {
    Files.writeString(folder.resolve("not-found.ftlh"), "<p>\n<#if x>\n</p>");
    ExportReport report = Sites.export(theme(Optional.empty()), new MemoryOutput(), Sites.sample());
    assertThat(report.diagnostics())
        .singleElement()
        .asString()
        .contains("not-found.ftlh:")
        .contains("#if")
        .endsWith("[template]");
  }

  @Test
  void hasToExist() {
    SiteSettings settings =
        new SiteSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(folder.resolve("none")));
    assertThatThrownBy(() -> Sites.with(settings, Sites.sample())).isInstanceOf(IOException.class);
  }

  private SiteSettings theme(Optional<String> accent) {
    return new SiteSettings(
        Optional.empty(), Optional.empty(), Optional.empty(), accent, Optional.of(folder));
  }
}
