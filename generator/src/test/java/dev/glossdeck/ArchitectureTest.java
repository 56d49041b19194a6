package dev.glossdeck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
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
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("diagnostic")
          .definedBy("..diagnostic..")
          .layer("markup")
          .definedBy("..markup..")
          .layer("picture")
          .definedBy("..picture..")
          .layer("deck")
          .definedBy("..deck..")
          .layer("read")
          .definedBy("..read..")
          .layer("write")
          .definedBy("..write..")
          .layer("lock")
          .definedBy("..lock..")
          .layer("lint")
          .definedBy("..lint..")
          .layer("json")
          .definedBy("..json..")
          .layer("report")
          .definedBy("..report..")
          .layer("script")
          .definedBy("..script..")
          .layer("maths")
          .definedBy("..maths..")
          .layer("code")
          .definedBy("..code..")
          .layer("output")
          .definedBy("..output..")
          .layer("export")
          .definedBy("..export..")
          .layer("build")
          .definedBy("..build..")
          .layer("cli")
          .definedBy("..cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("build")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("build", "cli")
          .whereLayer("output")
          .mayOnlyBeAccessedByLayers("write", "export", "build")
          .whereLayer("lock")
          .mayOnlyBeAccessedByLayers("build")
          .whereLayer("lint")
          .mayOnlyBeAccessedByLayers("build")
          .whereLayer("json")
          .mayOnlyBeAccessedByLayers("report", "export")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("build", "cli")
          .whereLayer("script")
          .mayOnlyBeAccessedByLayers("maths", "code")
          .whereLayer("maths")
          .mayOnlyBeAccessedByLayers("export", "build")
          .whereLayer("code")
          .mayOnlyBeAccessedByLayers("export", "build")
          .whereLayer("write")
          .mayOnlyBeAccessedByLayers("export", "build")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("write", "export", "build", "cli")
          .whereLayer("deck")
          .mayOnlyBeAccessedByLayers("read", "write", "lock", "lint", "maths", "export", "build")
          .whereLayer("markup")
          .mayOnlyBeAccessedByLayers(
              "deck", "read", "write", "lock", "lint", "maths", "export", "build")
          .whereLayer("picture")
          .mayOnlyBeAccessedByLayers("deck", "read", "export");

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
  static final ArchRule ONLY_THE_HTML_PARSER_KNOWS_JSOUP =
      noClasses()
          .that()
          .haveNameNotMatching("dev\\.glossdeck\\.markup\\.Html.*")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_PICOCLI = only("..cli..", "picocli..");

  @ArchTest
  static final ArchRule ONLY_THE_WORKBOOKS_KNOW_FASTEXCEL =
      only("..read.workbook..", "org.dhatim..");

  @ArchTest
  static final ArchRule ONLY_THE_SANDBOX_KNOWS_RHINO = only("..script..", "org.mozilla..");

  @ArchTest
  static final ArchRule ONLY_THE_MARKDOWN_PARSER_KNOWS_FLEXMARK =
      noClasses()
          .that()
          .haveNameNotMatching("dev\\.glossdeck\\.markup\\.Markdown.*")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vladsch.flexmark..");

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
