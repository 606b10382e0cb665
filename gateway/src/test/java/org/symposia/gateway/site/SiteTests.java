package org.symposia.gateway.site;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class SiteTests {

	private final TestGateway gateway;

	SiteTests(TestGateway gateway) {
		this.gateway = gateway;
	}

	@Test
	void hasTheSmallFilesOfASite() {
		assertThat(this.gateway.get("/robots.txt").body()).contains("Disallow: /registration/manage/");
		HttpResponse<String> icon = this.gateway.get("/favicon.ico");
		assertThat(icon.headers().firstValue("Content-Type")).contains("image/svg+xml");
		assertThat(icon.body()).contains("<svg");
		assertThat(this.gateway.get("/.well-known/security.txt").headers().firstValue("Content-Type").orElseThrow())
			.startsWith("text/plain");
		assertThat(this.gateway.get("/.well-known/change-password").statusCode()).isEqualTo(302);
		assertThat(this.gateway.get("/.well-known/other").statusCode()).isEqualTo(404);
	}

	@Test
	void servesTheShell() {
		HttpResponse<String> styles = this.gateway.get("/shell/shell.css");
		assertThat(styles.statusCode()).isEqualTo(200);
		assertThat(styles.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
		assertThat(this.gateway.get("/shell/nothing.css").statusCode()).isEqualTo(404);
	}

	@Test
	void showsADesignedPageWhereNothingIs() {
		HttpResponse<String> page = this.gateway.get("/elsewhere", "Accept", "text/html", "Accept-Language", "de");
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.body()).contains("lang=\"de\"", "Symposia");
		assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
	}

}
