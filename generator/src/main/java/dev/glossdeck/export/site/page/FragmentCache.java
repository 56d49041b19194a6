package dev.glossdeck.export.site.page;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The directive {@code <@cached of=[…]>}: fills its content once for all pages that have the same
 * values in the list, which names all that the content shows. Safe for several threads.
 */
final class FragmentCache implements TemplateDirectiveModel {
  private final Map<List<Object>, String> filled = new ConcurrentHashMap<>();

  @Override
  public void execute(
      Environment environment,
      @SuppressWarnings("rawtypes") Map parameters, // as FreeMarker declares it
      TemplateModel[] loopVariables,
      TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (body == null || !(parameters.get("of") instanceof TemplateSequenceModel values)) {
      throw new TemplateException("cached needs of=[…] and content", environment);
    }
    List<Object> key = new ArrayList<>(List.of(environment.getCurrentDirectiveCallPlace()));
    for (int i = 0; i < values.size(); i++) {
      key.add(ViewWrapper.value(values.get(i)));
    }
    String text = filled.get(key);
    if (text == null) {
      StringWriter writer = new StringWriter();
      body.render(writer);
      text = writer.toString();
      filled.put(key, text);
    }
    environment.getOut().write(text);
  }
}
