package dev.glossdeck.export.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewWrapperTest {
  private static final ViewWrapper WRAPPER = new ViewWrapper();

  /** A view such as templates get. */
  record View(String name, int count, boolean isOpen, Optional<String> hint, List<String> words) {
    /** Templates must not see it. */
    String secret() {
      return "secret";
    }
  }

  private static final View VIEW = new View("n", 3, true, Optional.empty(), List.of("a", "b"));

  @Test
  void showsTheComponentsOfARecord() throws TemplateModelException {
    assertThat(((TemplateScalarModel) component("name")).getAsString()).isEqualTo("n");
    assertThat(((TemplateNumberModel) component("count")).getAsNumber()).isEqualTo(3);
    assertThat(component("isOpen")).isSameAs(TemplateBooleanModel.TRUE);
    TemplateSequenceModel words = (TemplateSequenceModel) component("words");
    assertThat(words.size()).isEqualTo(2);
    assertThat(((TemplateScalarModel) words.get(1)).getAsString()).isEqualTo("b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret", "toString", "getClass", "class", "other"})
  void showsNothingElse(String name) {
    assertThatThrownBy(() -> component(name))
        .isInstanceOf(TemplateModelException.class)
        .hasMessageContaining("View has no " + name);
  }

  @Test
  void takesWhatIsEmptyForAMissingVariable() throws TemplateModelException {
    assertThat(component("hint")).isNull();
    assertThat(((TemplateScalarModel) WRAPPER.wrap(Optional.of("x"))).getAsString()).isEqualTo("x");
  }

  @Test
  void keepsHtmlAsItIs() throws TemplateModelException {
    TemplateHTMLOutputModel html = (TemplateHTMLOutputModel) WRAPPER.wrap(new Html("<b>x</b>"));

    assertThat(html.getOutputFormat().getMarkupString(html)).isEqualTo("<b>x</b>");
  }

  @Test
  void showsWordsByTheirKeys() throws TemplateModelException {
    TemplateHashModel words = (TemplateHashModel) WRAPPER.wrap(Messages.forLanguage("en"));

    assertThat(((TemplateScalarModel) words.get("study")).getAsString()).isEqualTo("Study");
    assertThatThrownBy(() -> words.get("nothing")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesObjectsOfTheModel() {
    assertThatThrownBy(() -> WRAPPER.wrap(new Object()))
        .isInstanceOf(TemplateModelException.class)
        .hasMessageContaining("not for templates");
    assertThatThrownBy(() -> WRAPPER.wrap(Map.of("a", "b")))
        .isInstanceOf(TemplateModelException.class);
    assertThatThrownBy(() -> WRAPPER.wrap(1.5)).isInstanceOf(TemplateModelException.class);
  }

  private static TemplateModel component(String name) throws TemplateModelException {
    return ((TemplateHashModel) WRAPPER.wrap(VIEW)).get(name);
  }
}
