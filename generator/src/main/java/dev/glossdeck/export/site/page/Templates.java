package dev.glossdeck.export.site.page;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.export.site.asset.Assets;
import dev.glossdeck.output.Hashes;
import dev.glossdeck.output.Output;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;

/**
 * Fills templates. They escape every string, fail at an undefined variable, and know neither the
 * machine's locale nor its encoding nor its zone. Safe for several threads.
 */
public final class Templates {
  private static final String ENDING = ".ftlh";

  /** The templates of a usual deck, in the order in which they are wanted. */
  private static final List<String> USUAL =
      List.of(
          "layout", "head", "deck", "glossary", "study", "topic", "card", "downloads", "not-found");

  private final Configuration configuration;
  private final Optional<Path> theme;
  private final SimpleHash assets;
  private final FragmentCache cache = new FragmentCache();
  private final String identity;

  /**
   * Templates that link shared files.
   *
   * @param assets the names of these files, by the names that templates use
   * @param theme a folder of templates that take the place of ours of the same name
   * @throws IOException if the folder does not exist
   */
  public Templates(Map<String, String> assets, Optional<Path> theme) throws IOException {
    this.theme = theme;
    this.configuration = theme.isPresent() ? configure(loader(theme.get())) : Ours.CONFIGURATION;
    this.assets = new SimpleHash(assets, configuration.getObjectWrapper());
    this.identity = new TreeMap<>(assets) + "\n" + files(theme);
  }

  /** The author's files, any of which a template may include, by their hashes. */
  private static SortedMap<String, String> files(Optional<Path> theme) throws IOException {
    return theme.isPresent()
        ? Hashes.below(theme.get(), Integer.MAX_VALUE, "")
        : Collections.emptySortedMap();
  }

  /**
   * Parses our own templates, which are kept, while other work goes on.
   *
   * @throws IOException if they cannot be read
   */
  public static void load() throws IOException {
    for (String name : USUAL) {
      Ours.CONFIGURATION.getTemplate(name + ENDING);
    }
  }

  /** Our own templates, once for a JVM. */
  private static final class Ours {
    static final Configuration CONFIGURATION = configure(loader());
  }

  private static TemplateLoader loader() {
    return new ClassTemplateLoader(Templates.class, Assets.TEMPLATES);
  }

  private static TemplateLoader loader(Path theme) throws IOException {
    return new MultiTemplateLoader(
        new TemplateLoader[] {new FileTemplateLoader(theme.toFile()), loader()});
  }

  private static Configuration configure(TemplateLoader loader) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setObjectWrapper(new ViewWrapper());
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    return configuration;
  }

  /**
   * Writes a page, filled unless an earlier build has filled it with the same.
   *
   * @throws TemplateFault if a template of the theme is wrong
   * @throws IOException if the file cannot be written
   * @throws IllegalStateException if a template of ours is wrong, which no deck can cause
   */
  public void publish(PlannedPage page, Output output) throws IOException {
    output.file(
        page.path(),
        out -> {
          Page made = page.content().get();
          Optional<Output.Content> before =
              output.made(page.path(), () -> PageKey.of(made, identity));
          if (before.isPresent()) {
            before.get().writeTo(out);
          } else {
            fill(made, out);
          }
        });
  }

  private void fill(Page page, OutputStream out) throws IOException {
    try {
      fill(configuration.getTemplate(page.template() + ENDING), page, out);
    } catch (ParseException e) {
      String message = e.getEditorMessage().lines().findFirst().orElse("it cannot be read");
      throw fault(page, e, e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), message);
    }
  }

  private void fill(Template template, Page page, OutputStream out) throws IOException {
    Writer writer = new Utf8Writer(out);
    try {
      Environment environment = template.createProcessingEnvironment(page, writer);
      environment.setGlobalVariable("assets", assets);
      environment.setGlobalVariable("cached", cache);
      environment.process();
    } catch (TemplateException e) {
      String field = e.getBlamedExpressionString();
      String message =
          field == null
              ? e.getMessageWithoutStackTop().lines().findFirst().orElse("it cannot be filled")
              : "there is no value of \"" + field + "\" here";
      throw fault(
          page, e, e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), message);
    }
    writer.flush();
  }

  /** Tells an author where a template is wrong; one of ours is a broken build. */
  private TemplateFault fault(
      Page page, Exception cause, String name, Integer line, Integer column, String message) {
    Optional<Path> file = theme.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
    if (file.isEmpty()) {
      throw new IllegalStateException("cannot make " + page.path(), cause);
    }
    String path = file.get().toString().replace('\\', '/');
    SourcePosition place = new SourcePosition(path, atLeastOne(line), atLeastOne(column));
    return new TemplateFault(
        Diagnostic.error(
            place,
            DiagnosticCode.TEMPLATE,
            "the template is wrong for " + page.path() + ": " + message,
            "templates/README.md lists what each template is given; delete the file to have ours"));
  }

  private static int atLeastOne(Integer number) {
    return number == null ? 1 : Math.max(1, number);
  }
}
