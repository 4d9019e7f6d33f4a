"""A landing page written in PHP for LP-CRM, run by php itself, against a live server."""

import json
import shutil
import subprocess

import pytest
from playwright.sync_api import Browser

from tests.e2e.sitting import seated
from tests.e2e.test_s1_system_messages import make_key

pytestmark = pytest.mark.e2e

SCRIPT = r"""<?php
$products_list = array(
    0 => array('product_id' => '', 'name' => 'Лампа «Сова»', 'price' => '1 713,50', 'count' => '2'),
    1 => array('product_id' => '', 'name' => 'Абажур', 'price' => '200', 'count' => '1'),
);
$data = array(
    'key'             => getenv('KEY'),
    'order_id'        => number_format(round(microtime(true) * 10), 0, '.', ''),
    'country'         => 'UA',
    'office'          => '1',
    'products'        => urlencode(serialize($products_list)),
    'bayer_name'      => 'Бойко Ірина',
    'phone'           => '+38 (067) 123-45-67',
    'comment'         => 'Подзвоніть після шостої',
    'delivery_adress' => 'Львів, відділення 7',
    'sender'          => urlencode(serialize(array('SERVER_NAME' => 'lampa.example',
                            'REMOTE_ADDR' => '203.0.113.7', 'argc' => 0, 'x' => 1.5))),
    'utm_source'      => 'instagram',
    'utm_campaign'    => 'осінь',
    'additional_1'    => 'з лендінгу',
);
$body = http_build_query($data);
$options = array('http' => array('method' => 'POST', 'content' => $body,
    'header' => "Content-Type: application/x-www-form-urlencoded\r\n"));
foreach (array(1, 2) as $time) {
    echo file_get_contents(getenv('URL') . '/api/addNewOrder.html', false,
        stream_context_create($options)), "\n";
}
"""


def test_a_landing_page_changes_only_its_host_name(browser: Browser, base_url: str) -> None:
    php = shutil.which("php")
    assert php, "scripts/system_packages installs php-cli"
    with seated(browser, base_url, "olena") as boss:
        run = subprocess.run(
            [php],
            input=SCRIPT.encode(),
            env={"KEY": make_key(boss), "URL": base_url},
            check=True,
            capture_output=True,
        )
        first, again = map(json.loads, run.stdout.splitlines())
        order = boss.request.get("/api/v1/orders?limit=1").json()["items"][0]

    assert first["status"] == "ok"
    assert again == {"status": "error", "message": ["Дублирующая заявка"]}
    assert [(line["name"], line["quantity"], line["price"]) for line in order["lines"]] == [
        ("Лампа «Сова»", 2, "1713.50"),
        ("Абажур", 1, "200.00"),
    ]
    assert order["total"] == "3627.00"
    assert order["utm"] == {"source": "instagram", "campaign": "осінь"}
    assert order["source"]["name"] == "lampa.example"
