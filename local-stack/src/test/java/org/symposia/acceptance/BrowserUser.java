package org.symposia.acceptance;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A user in a browser session of their own, with their own cookies.
 */
final class BrowserUser implements AutoCloseable {

	/** Milliseconds to wait for what a page is to show. */
	static final double PATIENCE = 120_000;

	private static final Pattern SERIOUS = Pattern.compile("serious|critical");

	private static final String FORMS = "main form.form[novalidate]";

	private final BrowserContext context;

	private final Page page;

	private final String address;

	BrowserUser(Browser browser, Browser.NewContextOptions options, String address) {
		this.context = browser.newContext(options);
		this.context.setDefaultTimeout(PATIENCE);
		this.page = this.context.newPage();
		this.address = address;
	}

	Page page() {
		return this.page;
	}

	Response opens(String path) {
		Response response = this.page.navigate(path.startsWith("http") ? path : this.address + path);
		assertThat(response).as("an answer to " + path).isNotNull();
		return response;
	}

	/**
	 * Downloads a file, again as long as the service is busy.
	 * @param address an address of the product, or the whole one
	 */
	byte[] downloads(String address) {
		String whole = address.startsWith("http") ? address : this.address + address;
		APIResponse answer = await().atMost(Duration.ofMinutes(2))
			.pollInSameThread()
			.until(() -> this.page.request().get(whole), (each) -> each.status() != 503);
		assertThat(answer.status()).as(address).isEqualTo(200);
		return answer.body();
	}

	String reads() {
		return this.page.locator("main").innerText();
	}

	void fills(String field, String value) {
		field(field).fill(value);
	}

	void chooses(String field, String option) {
		field(field).selectOption(option);
	}

	/** Chooses the first of several, whatever it is called. */
	void choosesTheFirst(String field) {
		this.page.locator("input[name='" + field + "']").first().check();
	}

	Locator field(String field) {
		return this.page.locator("[id='f-" + field + "']");
	}

	/** Presses a button by its visible words. */
	void presses(String button) {
		Locator named = this.page.locator("main button:visible")
			.filter(new Locator.FilterOptions().setHasText(button))
			.first();
		leadsOn(named);
	}

	/** Sends the page's form. */
	void submits() {
		leadsOn(this.page.locator("main form button").first());
	}

	/**
	 * {@return how many forms with fields the page has}
	 */
	int forms() {
		return this.page.locator(FORMS).count();
	}

	/** Sends one of the forms with nothing in it. */
	void sendsEmpty(int form) {
		Locator empty = this.page.locator(FORMS).nth(form);
		empty
			.evaluate("form => form.querySelectorAll('input:not([type=hidden],[type=checkbox],[type=radio]), textarea')"
					+ ".forEach(field => field.value = '')");
		this.page.waitForNavigation(() -> empty.evaluate("form => form.submit()"));
	}

	/** Clicks and waits for the page that the click leads to. */
	private void leadsOn(Locator button) {
		this.page.waitForNavigation(button::click);
	}

	void signsIn(String account) {
		signsIn(account, "symposia");
	}

	void signsIn(String account, String password) {
		opens("/login?return=/");
		logsIn(account, password);
	}

	/** Fills the login that is shown. */
	void logsIn(String account, String password) {
		this.page.locator("#username").fill(account);
		if (!this.page.locator("#password").isVisible()) {
			this.page.locator("#kc-login").click();
		}
		this.page.locator("#password").fill(password);
		this.page.locator("#kc-login").click();
		this.page.waitForURL(url -> url.startsWith(this.address));
	}

	/** What axe finds on the page as it stands, of any impact. */
	List<String> findings() {
		return violations().map(BrowserUser::sentence).toList();
	}

	/** What axe finds serious or critical on the page as it stands. */
	List<String> seriousFindings() {
		return violations().filter((rule) -> SERIOUS.matcher(String.valueOf(rule.getImpact())).matches())
			.map(BrowserUser::sentence)
			.toList();
	}

	private Stream<Rule> violations() {
		return new AxeBuilder(this.page).setLegacyMode(true).analyze().getViolations().stream();
	}

	private static String sentence(Rule rule) {
		return rule.getId() + " (" + rule.getImpact() + ": " + rule.getHelp() + "): "
				+ rule.getNodes().stream().map((node) -> node.getHtml()).limit(3).toList();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
