package dev.glossdeck;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the architecture, as {@code generator/README.md} tells them. */
@AnalyzeClasses(packages = "dev.glossdeck", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final Set<String> WRITING =
      Stream.of(
              "write",
              "writeString",
              "newOutputStream",
              "newBufferedWriter",
              "newByteChannel",
              "copy",
              "move",
              "delete",
              "deleteIfExists",
              "createFile",
              "createDirectory",
              "createDirectories",
              "createTempFile",
              "createTempDirectory")
          .map(method -> "java.nio.file.Files." + method)
          .collect(Collectors.toSet());
  private static final Set<String> CLOCK =
      Set.of(
          "java.time.Instant.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.lang.System.currentTimeMillis",
          "java.util.Calendar.getInstance");
  private static final Set<String> MACHINE =
      Set.of("java.util.Locale.getDefault", "java.time.ZoneId.systemDefault");

  @ArchTest
  static final ArchRule LAYERS =
      Rooms.of("dev.glossdeck")
          .room("json")
          .room("diagnostic")
          .room("report", "diagnostic", "json")
          .room("markup", "diagnostic")
          .room("picture", "diagnostic")
          .room("parallel")
          .room("anki")
          .room("deck", "anki", "diagnostic", "markup", "parallel", "picture")
          .room("yaml", "diagnostic")
          .room("settings", "diagnostic", "yaml")
          .room("output", "diagnostic")
          .room("read", "anki", "deck", "diagnostic", "markup", "output", "picture", "yaml")
          .room("lock", "deck", "diagnostic", "markup")
          .room("lint", "deck", "diagnostic", "markup", "parallel")
          .room("script")
          .room("maths", "deck", "diagnostic", "markup", "script")
          .room("code", "script")
          .room("write", "anki", "deck", "diagnostic", "markup", "output", "read")
          .room(
              "export",
              "anki",
              "code",
              "deck",
              "diagnostic",
              "json",
              "markup",
              "maths",
              "output",
              "parallel",
              "picture",
              "read",
              "write")
          .room(
              "publish",
              "anki",
              "code",
              "deck",
              "diagnostic",
              "export",
              "lint",
              "lock",
              "markup",
              "maths",
              "output",
              "parallel",
              "read",
              "report",
              "write")
          .room("serve", "diagnostic", "export", "output", "publish")
          .room(
              "cli",
              "diagnostic",
              "export",
              "output",
              "publish",
              "read",
              "report",
              "serve",
              "settings",
              "yaml")
          .rule();

  @ArchTest
  static final ArchRule ROOMS_OF_MARKUP =
      Rooms.of("dev.glossdeck.markup")
          .room("tree")
          .room("plain", "tree")
          .room("markdown", "tree")
          .room("html", "tree")
          .room("", "html", "markdown", "plain", "tree")
          .rule();

  @ArchTest
  static final ArchRule ROOMS_OF_DECKS =
      Rooms.of("dev.glossdeck.deck")
          .room("")
          .room("headword", "")
          .room("page", "")
          .room("glossary", "", "headword", "page")
          .room("link", "", "glossary", "headword", "page")
          .rule();

  @ArchTest
  static final ArchRule ROOMS_OF_THE_SITE =
      Rooms.of("dev.glossdeck.export.site")
          .room("asset")
          .room("picture")
          .room("theme", "asset")
          .room("page", "asset")
          .room("html", "page")
          .room("glossary", "page")
          .room("", "asset", "picture", "theme", "page", "html", "glossary")
          .rule();

  @ArchTest
  static final ArchRule ROOMS_OF_PAPER =
      Rooms.of("dev.glossdeck.export.pdf")
          .room("sheet")
          .room("tag")
          .room("font")
          .room("text", "font", "tag")
          .room("hyphenation")
          .room("flow", "font", "hyphenation", "tag", "text")
          .room("layout", "flow", "font", "sheet", "tag", "text")
          .room("object")
          .room("content", "font", "layout", "object", "sheet", "tag", "text")
          .room("image", "font")
          .room("document", "content", "font", "image", "object", "sheet", "tag", "text")
          .room("", "content", "document", "flow", "font", "layout", "sheet", "tag", "text")
          .rule();

  @ArchTest
  static final ArchRule ROOMS_OF_THE_COMMAND_LINE =
      Rooms.of("dev.glossdeck.cli").room("setting").room("", "setting").rule();

  @ArchTest
  static final ArchRule ROOMS_OF_PUBLISHING =
      Rooms.of("dev.glossdeck.publish")
          .room("source")
          .room("lockfile", "source")
          .room("library", "lockfile", "source")
          .room("", "library", "lockfile", "source")
          .room("convert", "", "library", "lockfile", "source")
          .rule();

  /** Others see the exporter and its options, sizes of paper, and what finds fonts. */
  @ArchTest
  static final ArchRule THE_ROOMS_OF_PAPER_ARE_CLOSED =
      noClasses()
          .that()
          .resideOutsideOfPackage("..export.pdf..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("..export.pdf.*..")
                  .and(not(assignableTo("dev.glossdeck.export.pdf.sheet.PaperSize")))
                  .and(not(assignableTo("dev.glossdeck.export.pdf.font.FontFinder")))
                  .as("are rooms of paper"));

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("dev.glossdeck.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule EXPORTERS_DO_NOT_KNOW_EACH_OTHER =
      slices().matching("dev.glossdeck.export.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule ONLY_THE_SITE_KNOWS_FREEMARKER = only("..export.site..", "freemarker..");

  @ArchTest
  static final ArchRule ONLY_THE_PDF_KNOWS_PDFBOX =
      only(
          "..export.pdf..",
          "org.apache.pdfbox..",
          "org.apache.fontbox..",
          "de.rototor..",
          "com.github.weisj..");

  @ArchTest
  static final ArchRule ONE_PLACE_MAKES_QR_CODES =
      only("dev.glossdeck.export.pdf", "com.google.zxing..");

  @ArchTest
  static final ArchRule ONLY_THE_PICTURES_KNOW_THE_READERS_OF_FORMATS =
      only("..picture..", "javax.imageio..", "com.twelvemonkeys..");

  @ArchTest
  static final ArchRule ONLY_ANKI_KNOWS_SQL =
      noClasses()
          .that()
          .resideOutsideOfPackages("..export.anki..", "..read.anki..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.sqlite..");

  @ArchTest
  static final ArchRule ONE_PLACE_LOADS_MACHINE_CODE =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.glossdeck.read.anki.NativeLibraries")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.luben..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.sqlite.JDBC");

  @ArchTest
  static final ArchRule ONLY_THE_HTML_PARSER_KNOWS_JSOUP = only("..markup.html..", "org.jsoup..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_PICOCLI = only("..cli..", "picocli..");

  @ArchTest
  static final ArchRule ONLY_THE_WORKBOOKS_KNOW_COMMONS_COMPRESS =
      only("..read.workbook..", "org.apache.commons.compress..");

  @ArchTest
  static final ArchRule ONLY_TWO_PLACES_KNOW_YAML =
      noClasses()
          .that()
          .resideOutsideOfPackages("..glossdeck.yaml..", "..write..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..");

  /** Tests write workbooks with it. */
  @ArchTest
  static final ArchRule NOBODY_KNOWS_FASTEXCEL =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.dhatim..");

  @ArchTest
  static final ArchRule ONLY_THE_SANDBOX_KNOWS_RHINO = only("..script..", "org.mozilla..");

  @ArchTest
  static final ArchRule ONLY_THE_MARKDOWN_PARSER_KNOWS_FLEXMARK =
      only("..markup.markdown..", "com.vladsch.flexmark..");

  /** The cache is no output: it stands outside of what is published, and may be missing. */
  @ArchTest
  static final ArchRule ONLY_OUTPUT_AND_THE_CACHE_WRITE_FILES =
      noClasses()
          .that()
          .resideOutsideOfPackage("..output..")
          .and()
          .doNotHaveFullyQualifiedName("dev.glossdeck.maths.FormulaCache")
          .should()
          .callMethodWhere(calls("they write files", WRITING))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.FileOutputStream");

  @ArchTest
  static final ArchRule NOBODY_READS_THE_CLOCK =
      noClasses().should().callMethodWhere(calls("they read the clock", CLOCK));

  @ArchTest
  static final ArchRule NOBODY_ASKS_FOR_THE_USUAL_LOCALE_OR_ZONE =
      noClasses().should().callMethodWhere(calls("they depend on the machine", MACHINE));

  @ArchTest
  static final ArchRule CLASSES_ARE_FINAL_SEALED_OR_ABSTRACT =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and(DescribedPredicate.describe("not sealed", (JavaClass c) -> !c.reflect().isSealed()))
          .should()
          .haveModifier(JavaModifier.FINAL)
          .orShould()
          .haveModifier(JavaModifier.ABSTRACT);

  @ArchTest
  static final ArchRule FIELDS_ARE_PRIVATE_OR_FINAL =
      fields()
          .that()
          .areNotPrivate()
          .and()
          .areNotStatic()
          .and()
          .areDeclaredInClassesThat()
          .areNotRecords()
          .should()
          .beFinal()
          .allowEmptyShould(true);

  private static ArchRule only(String allowed, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  private static DescribedPredicate<JavaCall<?>> calls(String what, Set<String> methods) {
    return DescribedPredicate.describe(
        what,
        call ->
            methods.contains(call.getTargetOwner().getName() + "." + call.getTarget().getName()));
  }
}
