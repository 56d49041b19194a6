package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/**
 * The notice in the tool's jar names each work of others that is in it, and its licence is there.
 */
class NoticeIT {
  private static final Path JAR = Path.of(System.getProperty("glossdeck.jar"));

  /** What {@code dependency:list} wrote: {@code group:artifact:jar:version:scope:file}. */
  private static final Path DEPENDENCIES = Path.of(System.getProperty("glossdeck.dependencies"));

  private static final Pattern DEPENDENCY =
      Pattern.compile(" +([^: ]+:[^: ]+):jar:([^:]+):[^:]+:(.+?\\.jar)(?: .*)?");
  private static final Pattern HEADING = Pattern.compile("Under the (.+? [Ll]icen[cs]es?).*");

  /** Such as {@code Prism 1.30.0 (org.webjars.npm:prismjs)}. */
  private static final Pattern WORK = Pattern.compile(" {2}(\\S.*?)(?: (\\d\\S*))? \\((.*)\\)");

  private static final Pattern VENDORED =
      Pattern.compile(
          "dev/glossdeck/(?:.*\\.(?:ttf|otf)|.*/hyphenation/.*\\.tex|maths/(?:mathjax\\.js|glyphs\\.txt)"
              + "|templates/web/vendor/.*\\.(?:js|woff2))");
  private static final String WEB_LIBRARIES = "dev/glossdeck/templates/web/vendor/";
  private static final Pattern LICENCE = Pattern.compile("META-INF/((?:LICENSE|NOTICE)[^/]*)");
  private static final int VERSION_NAME = 5;

  private record Dependency(String name, String version, Path file) {}

  /** A work of the notice: where it is found are artifacts or files, with wildcards. */
  private record Work(String licence, String name, String version, List<String> found) {
    boolean holds(String artifactOrFile) {
      return found.stream().anyMatch(pattern -> matches(pattern, artifactOrFile));
    }

    boolean isWithinAnother() {
      return found.get(0).startsWith("within ");
    }
  }

  private static boolean matches(String pattern, String name) {
    return name.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
  }

  @Test
  void namesEachDependencyOnceWithItsVersion() throws IOException {
    List<Work> works = works();
    assertThat(dependencies()).hasSizeGreaterThan(30);
    for (Dependency dependency : dependencies()) {
      assertThat(works.stream().filter(work -> work.holds(dependency.name())))
          .as("name in META-INF/NOTICE, under its licence: %s", dependency)
          .extracting(Work::version)
          .containsExactly(dependency.version());
    }
  }

  @Test
  void namesEachVendoredFileOnceWithItsVersion() throws IOException {
    List<Work> works = works();
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      for (String file : vendored(jar)) {
        List<Work> named = works.stream().filter(work -> work.holds(file)).toList();
        assertThat(named).as("name in META-INF/NOTICE, under its licence: %s", file).hasSize(1);
        assertThat(versions(jar, file)).as(file).contains(named.get(0).version());
      }
    }
  }

  @Test
  void givesEachWorkALicenceThatTheToolMayCarry() throws IOException {
    assertThat(works())
        .extracting(Work::licence)
        .containsOnly(
            "Apache License",
            "Bitstream Vera and Arev licences",
            "GNU All-Permissive License",
            "MIT licence",
            "Mozilla Public License",
            "SIL Open Font License",
            "three-clause BSD licence",
            "two-clause BSD licence");
  }

  @Test
  void namesNothingThatIsNotThere() throws IOException {
    List<String> there = new ArrayList<>();
    dependencies().forEach(dependency -> there.add(dependency.name()));
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      there.addAll(vendored(jar));
    }
    for (Work work : works()) {
      for (String pattern : work.found()) {
        String plain = pattern.replaceFirst("^within ", "");
        assertThat(there).as(work.name()).anyMatch(name -> matches(plain, name));
      }
      assertThat(work.version().isEmpty()).as(work.name()).isEqualTo(isUnversioned(work));
    }
    assertThat(works()).extracting(Work::name).doesNotHaveDuplicates();
  }

  /** A piece of source text taken over, which has no version of its own. */
  private static boolean isUnversioned(Work work) {
    return work.isWithinAnother() && work.name().equals("V8's numbers as text");
  }

  @Test
  void carriesTheLicencesOfTheDependencies() throws IOException {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      int licences = 0;
      for (Dependency dependency : dependencies()) {
        String artifact = dependency.name().replaceFirst(".*:", "");
        try (ZipFile library = new ZipFile(dependency.file().toFile())) {
          for (String file : licences(library)) {
            String copy = "META-INF/third-party/" + artifact + "-jar/" + file;
            assertThat(bytes(jar, copy)).isEqualTo(bytes(library, "META-INF/" + file));
            licences++;
          }
        }
      }
      assertThat(licences).isGreaterThan(15);
    }
  }

  @Test
  void carriesTheLicencesOfVendoredFiles() throws IOException {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
      assertThat(text(jar, "META-INF/NOTICE")).startsWith("Glossdeck\n");
      assertThat(text(jar, "dev/glossdeck/export/pdf/font/OFL.txt")).contains("SIL OPEN FONT");
      assertThat(text(jar, "dev/glossdeck/export/pdf/font/DejaVu-LICENSE.txt"))
          .contains("Bitstream Vera Fonts Copyright");
      assertThat(text(jar, "dev/glossdeck/maths/MATHJAX-LICENSE")).contains("Apache License");
      for (String library : List.of("minisearch", "ts-fsrs")) {
        assertThat(text(jar, WEB_LIBRARIES + library + "-LICENSE.txt"))
            .contains("Permission is hereby granted, free of charge");
      }
      assertThat(text(jar, WEB_LIBRARIES + "stix-two-math-LICENSE.txt")).contains("SIL OPEN FONT");
    }
  }

  private static List<Dependency> dependencies() throws IOException {
    return Files.readAllLines(DEPENDENCIES).stream()
        .map(DEPENDENCY::matcher)
        .filter(Matcher::matches)
        .map(line -> new Dependency(line.group(1), line.group(2), Path.of(line.group(3))))
        .filter(dependency -> !dependency.name().startsWith("dev.glossdeck:"))
        .toList();
  }

  private static List<Work> works() throws IOException {
    List<Work> works = new ArrayList<>();
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      String licence = "";
      for (String line : text(jar, "META-INF/NOTICE").lines().toList()) {
        Matcher work = WORK.matcher(line);
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
          licence = heading.group(1);
        } else if (!licence.isEmpty() && work.matches()) {
          String version = work.group(2) == null ? "" : work.group(2);
          works.add(new Work(licence, work.group(1), version, List.of(work.group(3).split(", "))));
        }
      }
    }
    return works;
  }

  private static List<String> vendored(ZipFile jar) {
    return jar.stream().map(ZipEntry::getName).filter(VENDORED.asMatchPredicate()).toList();
  }

  private static List<String> licences(ZipFile library) {
    return library.stream()
        .map(entry -> LICENCE.matcher(entry.getName()))
        .filter(Matcher::matches)
        .map(file -> file.group(1))
        .toList();
  }

  /** What a vendored file says of its versions. */
  private static String versions(ZipFile jar, String file) throws IOException {
    if (file.startsWith(WEB_LIBRARIES)) {
      return text(jar, WEB_LIBRARIES + "vendor.properties");
    }
    if (file.endsWith(".tex")) {
      return text(jar, file);
    }
    if (!file.endsWith(".ttf")) {
      return text(jar, "dev/glossdeck/maths/mathjax.properties");
    }
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(jar, file)))) {
      return font.getNaming().getNameRecords().stream()
          .filter(name -> name.getNameId() == VERSION_NAME)
          .findFirst()
          .orElseThrow()
          .getString();
    }
  }

  private static String text(ZipFile jar, String name) throws IOException {
    return new String(bytes(jar, name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(ZipFile jar, String name) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    assertThat(entry).as(name).isNotNull();
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}
