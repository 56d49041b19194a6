package dev.glossdeck.export.site.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class AssetsTest {

  @Test
  void namesFilesAfterTheirContents() {
    Assets one = Assets.of(Map.of("a.js", "1"));
    assertThat(one.names().get("a.js")).matches("a\\.[0-9a-z]{8}\\.js");
    assertThat(one.files()).containsEntry(one.names().get("a.js"), "1");
    assertThat(Assets.of(Map.of("a.js", "2")).names()).isNotEqualTo(one.names());
  }

  @Test
  void joinsTheStyleSheetsInLayers() throws IOException {
    Assets assets = Assets.load();
    String style = assets.files().get(assets.names().get("style.css"));
    assertThat(style)
        .startsWith("@layer reset, tokens, base, component, page, print;\n")
        .doesNotContain("/*");
    String outside = style.substring(style.indexOf(';') + 1);
    Pattern innermost = Pattern.compile("\\{[^{}]*}");
    while (innermost.matcher(outside).find()) {
      outside = innermost.matcher(outside).replaceAll("");
    }
    assertThat(outside.lines().filter(line -> !line.isBlank()))
        .isNotEmpty()
        .allMatch(line -> line.matches("(@layer \\w+ ?)+"));
  }

  @Test
  void refusesRulesOutsideOfLayers() {
    assertThatThrownBy(() -> StyleBundle.join(List.of("a.css"), path -> "/* a */ a { b: c }"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a.css: rules outside of a layer would always win");
  }

  @Test
  void holdsLibrariesAsTheyWerePublished() throws Exception {
    Properties vendor = new Properties();
    vendor.load(new ByteArrayInputStream(Assets.read("web/vendor/vendor.properties")));
    List<String> libraries =
        vendor.stringPropertyNames().stream()
            .filter(name -> name.matches(".*\\.(js|woff2)"))
            .sorted()
            .toList();
    assertThat(libraries).containsExactly("minisearch.js", "stix-two-math.woff2", "ts-fsrs.js");
    for (String library : libraries) {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(Assets.read("web/vendor/" + library));
      assertThat(HexFormat.of().formatHex(sum)).isEqualTo(vendor.get(library + ".sha256"));
      String licence =
          new String(
              Assets.read("web/vendor/" + vendor.get(library + ".licence")),
              StandardCharsets.UTF_8);
      assertThat(licence)
          .containsPattern(
              "Permission is hereby granted, free of charge|SIL OPEN FONT LICENSE Version 1.1");
    }
  }
}
