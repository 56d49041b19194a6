/** The pages that an author writes beside the decks, such as a syllabus or a guide. */
package dev.glossdeck.deck.page;
