package org.symposia.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import org.jspecify.annotations.Nullable;
import org.symposia.stack.launch.Stack;

/**
 * The running stack and a browser to use it with.
 */
final class Product implements AutoCloseable {

	private final Stack stack;

	private final Playwright playwright;

	private final Browser browser;

	Product(Stack stack) {
		this.stack = stack;
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium())
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
						"--disable-component-update", "--disable-sync", "--no-first-run")));
	}

	private static Path chromium() {
		return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
			.stream()
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Chromium is missing: apt-get install chromium"));
	}

	Stack stack() {
		return this.stack;
	}

	String address() {
		return this.stack.layout().publicUrl();
	}

	Mails mails() {
		return new Mails(this.stack.layout().mailUrl());
	}

	/** Somebody reading English at a desktop. */
	Someone someone() {
		return someone("en", 1440, true);
	}

	Someone someone(String language, int width, boolean scripts) {
		return new Someone(this.browser,
				new Browser.NewContextOptions().setLocale(language)
					.setViewportSize(width, 900)
					.setJavaScriptEnabled(scripts),
				address());
	}

	Someone inTheDark(String language, int width) {
		return new Someone(this.browser,
				new Browser.NewContextOptions().setLocale(language)
					.setViewportSize(width, 900)
					.setColorScheme(ColorScheme.DARK),
				address());
	}

	/** A program that calls the API, with a token of a sample account or without any. */
	Program program(@Nullable String account) {
		return new Program(this.stack.layout(), account);
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
