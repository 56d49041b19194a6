/** Decks as text that Quizlet imports. */
package dev.glossdeck.export.quizlet;
