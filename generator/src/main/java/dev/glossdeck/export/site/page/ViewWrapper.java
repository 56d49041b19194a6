package dev.glossdeck.export.site.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
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
  private static final ClassValue<Parts> PARTS =
      new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
          Map<String, Method> accessors = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            accessors.put(component.getName(), component.getAccessor());
          }
          return new Parts(type.getSimpleName(), accessors, List.copyOf(accessors.values()));
        }
      };

  /**
   * The components of a kind of record.
   *
   * @param name of the record
   * @param byName the accessors by the names of the components
   * @param all the accessors in the order of the components
   */
  record Parts(String name, Map<String, Method> byName, List<Method> all) {}

  /** The components of a kind of record. */
  static Parts parts(Class<?> view) {
    return PARTS.get(view);
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
      return new Sequence(list, this);
    } else if (value instanceof Messages messages) {
      return new Words(messages);
    } else if (value instanceof Record view) {
      return new View(view, this);
    }
    throw new TemplateModelException("not for templates: " + value);
  }

  /** A list that is not copied. */
  private record Sequence(List<?> list, ViewWrapper wrapper) implements TemplateSequenceModel {
    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      return index < list.size() ? wrapper.wrap(list.get(index)) : null; // as FreeMarker has it
    }

    @Override
    public int size() {
      return list.size();
    }
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
      Method accessor = parts(view.getClass()).byName().get(key);
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
