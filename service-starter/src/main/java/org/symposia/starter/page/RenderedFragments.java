package org.symposia.starter.page;

import java.util.Locale;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.html.HtmlContent;

/**
 * Keeps fragments that are the same for all readers of a language, such as the agenda of
 * a release. The kept fragments are bounded by their size.
 */
public final class RenderedFragments {

	private static final long MAX_BYTES = 32L * 1024 * 1024;

	private final PageRenderer renderer;

	private final PageContexts contexts;

	private final Cache<Key, HtmlContent> kept;

	RenderedFragments(PageRenderer renderer, PageContexts contexts) {
		this(renderer, contexts, MAX_BYTES);
	}

	RenderedFragments(PageRenderer renderer, PageContexts contexts, long maxBytes) {
		this.renderer = renderer;
		this.contexts = contexts;
		this.kept = Caffeine.newBuilder()
			.maximumWeight(maxBytes)
			.weigher((Key _, HtmlContent content) -> ((RenderedContent) content).size())
			.build();
	}

	/**
	 * The fragment of an immutable version, rendered unless it is kept.
	 * @param id names the fragment and what it shows
	 * @param fragment makes the model; what depends on the caller must not be part of it
	 */
	public HtmlContent get(String id, long version, Locale language, Supplier<? extends Page> fragment) {
		return this.kept.get(new Key(id, version, language.toLanguageTag()),
				(_) -> this.renderer.fragment(fragment.get(), this.contexts.in(language)));
	}

	/** Removes what exceeds the bound now rather than soon. */
	void clean() {
		this.kept.cleanUp();
	}

	private record Key(String id, long version, String language) {
	}

}
