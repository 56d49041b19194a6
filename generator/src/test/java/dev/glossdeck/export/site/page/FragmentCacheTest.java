package dev.glossdeck.export.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class FragmentCacheTest {
  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
  private final FragmentCache cache = new FragmentCache();

  record View(PageLink link, List<PageLink> menu, Html html, String told) {}

  FragmentCacheTest() {
    configuration.setObjectWrapper(new ViewWrapper());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setLogTemplateExceptions(false);
  }

  private Template template(String text) throws IOException {
    return new Template("part", text, configuration);
  }

  private String fill(Template template, View view) throws IOException, TemplateException {
    StringWriter out = new StringWriter();
    var environment = template.createProcessingEnvironment(view, out);
    environment.setGlobalVariable("cached", cache);
    environment.process();
    return out.toString();
  }

  private static View view(String href, String told) {
    PageLink link = new PageLink("Card", href);
    return new View(link, List.of(link), new Html("<i>"), told);
  }

  @Test
  void fillsAPartOnceForEqualValues() throws Exception {
    Template part = template("<@cached of=[link, menu, html]>${told}</@cached>!");
    assertThat(fill(part, view("a.html", "<1>"))).isEqualTo("&lt;1&gt;!");
    assertThat(fill(part, view("a.html", "<2>"))).isEqualTo("&lt;1&gt;!");
    assertThat(fill(part, view("b.html", "<3>"))).isEqualTo("&lt;3&gt;!");
  }

  @Test
  void tellsApartTwoPartsOfTheSameValues() throws Exception {
    Template parts =
        template("<@cached of=[told]>${told}</@cached><@cached of=[told]>(${told})</@cached>");
    assertThat(fill(parts, view("a.html", "x"))).isEqualTo("x(x)");
    assertThat(fill(parts, view("a.html", "y"))).isEqualTo("y(y)");
  }

  @Test
  void refusesAPartWithoutValues() throws Exception {
    Template part = template("<@cached>${told}</@cached>");
    assertThatThrownBy(() -> fill(part, view("a.html", "x")))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("cached needs of=[…] and content");
  }
}
