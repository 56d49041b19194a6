package dev.glossdeck.export.site;

import dev.glossdeck.export.site.asset.Assets;
import dev.glossdeck.output.Output;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.Environment;
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
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * Fills templates. They escape every string, fail at an undefined variable, and know neither the
 * machine's locale nor its encoding nor its zone. Safe for several threads.
 */
final class Templates {
  private final Configuration configuration = configure();
  private final SimpleHash assets;

  /**
   * Templates that link shared files.
   *
   * @param assets the names of these files, by the names that templates use
   */
  Templates(Map<String, String> assets) {
    this.assets = new SimpleHash(assets, configuration.getObjectWrapper());
  }

  private static Configuration configure() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, Assets.TEMPLATES));
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
   * Writes a page.
   *
   * @throws IOException if the file cannot be written
   * @throws IllegalStateException if the template is wrong, which no deck can cause
   */
  void publish(Page page, Output output) throws IOException {
    Template template = configuration.getTemplate(page.template() + ".ftlh");
    output.file(page.path(), out -> fill(template, page, out));
  }

  private void fill(Template template, Page page, OutputStream out) throws IOException {
    Writer writer = new Utf8Writer(out);
    try {
      Environment environment = template.createProcessingEnvironment(page, writer);
      environment.setGlobalVariable("assets", assets);
      environment.process();
    } catch (TemplateException e) {
      throw new IllegalStateException("cannot make " + page.path(), e);
    }
    writer.flush();
  }
}
