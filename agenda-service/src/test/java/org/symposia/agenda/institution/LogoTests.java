package org.symposia.agenda.institution;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.symposia.agenda.AgendaClient;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.expect;

@SymposiaTest
class LogoTests {

	private static final String LOGO = "/api/agenda/institutions/jihs/logo";

	private static final Pattern ADDRESS = Pattern.compile("/agenda/institutions/jihs/logo-[0-9a-f]{16}\\.png");

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient visitor;

	@Autowired
	private TestClient client;

	@AfterEach
	void remove() {
		expect(204, this.organizer.delete(LOGO));
	}

	@Test
	void standsOnThePagesOfTheInstitutionsEventsInsteadOfTheMonogram() throws IOException {
		String event = this.organizer.aPublicEvent();
		EntityExchangeResult<String> before = this.visitor.page("/agenda/" + event);
		assertThat(expect(200, before)).contains("<span class=\"mark\" aria-hidden=\"true\">JIHS</span>");
		String address = address(replace(TestTokens.organizer("jihs"), png(240, 80)));
		EntityExchangeResult<String> after = this.visitor.page("/agenda/" + event);
		assertThat(expect(200, after)).contains("src=\"" + address + "\"", "width=\"120\" height=\"40\"",
				"\"logo\":\"http", address);
		assertThat(after.getResponseHeaders().getETag()).isNotEqualTo(before.getResponseHeaders().getETag());
	}

	@Test
	void isDeliveredUnderAnAddressOfItsOwnForGood() throws IOException {
		String address = address(replace(TestTokens.organizer("jihs"), png(24, 24)));
		EntityExchangeResult<byte[]> file = this.client.anonymous()
			.get()
			.uri(address)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(byte[].class)
			.returnResult();
		assertThat(file.getResponseHeaders().getContentType()).isEqualTo(MediaType.IMAGE_PNG);
		assertThat(file.getResponseHeaders().getCacheControl()).contains("immutable", "public");
		expect(200, replace(TestTokens.organizer("jihs"), png(48, 24)));
		expect(404, this.visitor.get(address));
	}

	@Test
	void isReplacedByOrganizersOfTheInstitutionOnly() throws IOException {
		expect(403, replace(TestTokens.organizer("num"), png(24, 24)));
		expect(403, replace(TestTokens.pressOfficer("jihs"), png(24, 24)));
		expect(401, body(this.client.anonymous().put().uri(LOGO).contentType(MediaType.IMAGE_PNG).body(png(24, 24))));
		expect(404, this.visitor.get(LOGO));
		expect(404, body(this.client.as(TestTokens.admin()).delete().uri("/api/agenda/institutions/nowhere/logo")));
	}

	@Test
	void isRefusedAtItsFieldWhenItIsNoPicture() {
		assertThat(expect(400, replace(TestTokens.organizer("jihs"), "no picture".getBytes())))
			.contains("\"field\":\"file\"", "no PNG or JPEG");
		expect(404, this.visitor.get(LOGO));
	}

	@Test
	void isChangedAndRemovedOnThePageOfTheInstitution() throws IOException {
		assertThat(expect(200, this.organizer.page("/agenda/desk"))).contains("/agenda/desk/institutions/jihs\"")
			.doesNotContain("/agenda/desk/institutions/num\"");
		assertThat(expect(200, this.organizer.page("/agenda/desk/institutions/jihs"))).contains("name=\"file\"")
			.doesNotContain("/removal");
		assertThat(expect(422, this.organizer.submit("/agenda/desk/institutions/jihs/logo", Map.of())))
			.contains("error-summary", "Please choose a file.");
		address(replace(TestTokens.organizer("jihs"), png(24, 24)));
		assertThat(expect(200, this.organizer.page("/agenda/desk/institutions/jihs"))).contains("/logo/removal",
				"mark-logo");
		expect(302, this.organizer.submit("/agenda/desk/institutions/jihs/logo/removal", Map.of()));
		expect(404, this.visitor.get(LOGO));
	}

	@Test
	void isNoPageForAnotherInstitutionsOrganizers() {
		AgendaClient other = new AgendaClient(this.client.as(TestTokens.organizer("num")));
		expect(403, other.page("/agenda/desk/institutions/jihs"));
		expect(403, other.submit("/agenda/desk/institutions/jihs/logo/removal", Map.of()));
	}

	private EntityExchangeResult<String> replace(String token, byte[] file) {
		return body(this.client.as(token).put().uri(URI.create(LOGO)).contentType(MediaType.IMAGE_PNG).body(file));
	}

	private static String address(EntityExchangeResult<String> replaced) {
		Matcher address = ADDRESS.matcher(expect(200, replaced));
		assertThat(address.find()).isTrue();
		return address.group();
	}

	private static EntityExchangeResult<String> body(RestTestClient.RequestHeadersSpec<?> request) {
		return request.exchange().expectBody(String.class).returnResult();
	}

	private static byte[] png(int width, int height) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
		return out.toByteArray();
	}

}
