package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.util.dependency.Dependent;
import java.util.Set;

/** A syntax that flexmark may look for before or after any other. */
interface IndependentSyntax extends Dependent {
  @Override
  default Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  default Set<Class<?>> getBeforeDependents() {
    return Set.of();
  }

  @Override
  default boolean affectsGlobalScope() {
    return false;
  }
}
