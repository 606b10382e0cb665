package org.symposia.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.symposia.stack.launch.Stack;

/**
 * The running stack and a browser to use it with.
 */
final class Product implements AutoCloseable {

	private final Stack stack;

	private final Playwright playwright;

	private final Browser browser;

	Product(Stack stack) {
		PlaywrightAssertions.setDefaultAssertionTimeout(BrowserUser.PATIENCE);
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

	/** A user with an English browser at a desktop. */
	BrowserUser newUser() {
		return newUser("en", 1440, true);
	}

	BrowserUser newUser(String language, int width, boolean scripts) {
		return newUser(context(language, width).setJavaScriptEnabled(scripts));
	}

	/** A user with an English browser in a time zone. */
	BrowserUser newUserIn(String zone, int width) {
		return newUser(context("en", width).setTimezoneId(zone));
	}

	BrowserUser newUserInDarkMode(String language, int width) {
		return newUser(context(language, width).setColorScheme(ColorScheme.DARK));
	}

	private BrowserUser newUser(Browser.NewContextOptions context) {
		return new BrowserUser(this.browser, context, address());
	}

	private static Browser.NewContextOptions context(String language, int width) {
		return new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900);
	}

	/** A client of the API with a token of a sample account. */
	ApiUser api(String account) {
		return ApiUser.signedIn(this.stack.layout(), account);
	}

	/** A client of the API without a token. */
	ApiUser anonymousApi() {
		return ApiUser.anonymous(this.stack.layout());
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
