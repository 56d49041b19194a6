package dev.glossdeck.export.site.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows templates the components of view records, and nothing else: no methods, no objects of the
 * model. An empty {@link Optional} is a missing variable, so that {@code ??} asks for it and
 * forgetting to ask is an error.
 */
final class ViewWrapper implements ObjectWrapper {
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            accessors.put(component.getName(), component.getAccessor());
          }
          return Collections.unmodifiableMap(accessors);
        }
      };

  /** The accessors of a record's components by their names, in the order of the components. */
  static Map<String, Method> parts(Class<?> view) {
    return ACCESSORS.get(view);
  }

  /** The value of a component. */
  static Object read(Method part, Record view) {
    try {
      return part.invoke(view);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a component of a view cannot be read", e);
    }
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof TemplateModel model) {
      return model;
    } else if (value instanceof String text) {
      return new SimpleScalar(text);
    } else if (value instanceof Boolean bool) {
      return bool ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Integer number) {
      return new SimpleNumber(number);
    } else if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    } else if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? wrap(optional.get()) : null; // FreeMarker's missing variable
    } else if (value instanceof List<?> list) {
      return new SimpleSequence(list, this);
    } else if (value instanceof Messages messages) {
      return new Words(messages);
    } else if (value instanceof Record view) {
      return new View(view, this);
    }
    throw new TemplateModelException("not for templates: " + value);
  }

  /** The interface's words by key. */
  private record Words(Messages messages) implements TemplateHashModel {
    @Override
    public TemplateModel get(String key) {
      return new SimpleScalar(messages.get(key));
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** A record's components by name. */
  private record View(Record view, ViewWrapper wrapper) implements TemplateHashModel {
    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      Method accessor = parts(view.getClass()).get(key);
      if (accessor == null) {
        throw new TemplateModelException(view.getClass().getSimpleName() + " has no " + key);
      }
      return wrapper.wrap(read(accessor, view));
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
